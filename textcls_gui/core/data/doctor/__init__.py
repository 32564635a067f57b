"""What is wrong with the data, in plain words, and how it can be mended."""

from textcls_gui.core.data.doctor.examine import examine
from textcls_gui.core.data.doctor.findings import Finding, Fix, Severity, most_harmful_first, safe_fixes

__all__ = ["Finding", "Fix", "Severity", "examine", "most_harmful_first", "safe_fixes"]
