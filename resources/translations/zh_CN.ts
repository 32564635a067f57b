<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>%n day(s) old</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>%n month(s) old</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>%n year(s) old</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>About TextCls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>Graphics card: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>Licences of everything inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>TextCls opens no connection, so it never looks for a newer version: if there is one, it is where this one came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>This is the copy for NVIDIA graphics cards, and it trains on the one in this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>This is the copy for NVIDIA graphics cards, but none was found: it trains on the processor. The smaller copy, without “-cuda” in its file's name, would do the same here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>This is the copy for NVIDIA graphics cards, but the card in this computer did not pass its test: it trains on the processor. A newer driver for the card may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>This is the copy for the processor, and it fits this computer: no NVIDIA graphics card was found, without which the other copy, with “-cuda” in its file's name, brings nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>This is the copy for the processor. This computer has an NVIDIA graphics card: the other copy, with “-cuda” in its file's name, can train on it, which is quicker with much text. It opens the same data and models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>Version {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>Version {0} of {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>Version {0}, run from its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>made today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllTextsView</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>%n text(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Right and wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Search in all texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Search in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Texts shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Which texts are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/answer_words.py"/>
        <source>A label is given where its bar reaches the mark; there may be several, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/answer_words.py"/>
        <source>None of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/answer_words.py"/>
        <source>Not sure: {0} % is less than the {1} % from which you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/answer_words.py"/>
        <source>{0} % sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AxisNames</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_cells.py"/>
        <location filename="../../textcls_gui/gui/plots/matrix_headers.py"/>
        <source>Model says →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/matrix_headers.py"/>
        <source>Should be ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_cells.py"/>
        <source>← Should be</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>and %n more</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>{0} % · mark {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>{0} · before {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>{0} · {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellTextEdit</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_cells.py"/>
        <source>Text of the cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassifyChoices</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>Add the &amp;probability of each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>CSV for any program (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>Excel (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>In CSV, an apostrophe is put before a cell that a spreadsheet would run. In Excel, all cells are texts anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>Keep &amp;formulas from running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>More: formulas, and how the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>The column with the &amp;texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>The column with the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>What is classified, and what it becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassifyPreview</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>&amp;Another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>&amp;Classify and save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>A first look at %n row(s). In the saved file your columns stay in order, with the answers after them.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>Look under “More” at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>The model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>There are no rows to read this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>none of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>{0} · {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>{0} · {1} %, not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>– (no text)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassifySummary</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>%n of them got none of the labels.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>%n text(s) classified</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>An apostrophe stands before %n cell(s) that a spreadsheet would run as a formula.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Classify &amp;another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Every row was read and has its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>How many texts got each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Not read, or not as they are: %n line(s) of your file.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Open &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Texts of each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>The model is not sure of %n of them ({0} %).</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>There is no text, and so no label, in %n row(s).</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>{0}_labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassifyView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Back to typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>CSV, Excel, ODS, JSON or Parquet with one text in each row. Every row gets its label in a new file; your own file is not changed, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Choose a file with texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Classify a whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Classifying {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Drop a file with texts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Excel (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Looking through {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Save the file with its labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Saving {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Tables ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>predicted label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>predicted labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>probability of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>{0} of {1} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>{0}_labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>{name} (model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>← &amp;Back to typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>&amp;Finish and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>&amp;Go on training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>&amp;Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>A model is being trained. What shall become of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>If you finish now, the best model so far is kept in the Library, which takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>Training is under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>&amp;Ignore this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>&amp;Several labels in a cell…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>+ Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>This is &amp;also text, joined to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>This is the &amp;label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>This is the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>This says &amp;which part: train, validation or test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/compare_button.py"/>
        <source>C&amp;ompare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/compare_button.py"/>
        <source>There is no other run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/compare_button.py"/>
        <source>Which texts another run gets right and this one wrong, and whether that is more than chance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>&amp;Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>Choose &amp;other runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>Runs side by side, on the test texts that all of them were tested on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>The runs are being compared…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonBars</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/comparison_bars.py"/>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/comparison_bars.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/comparison_bars.py"/>
        <source>{0}: {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/comparison_bars.py"/>
        <source>{0}: {1} %, between {2} and {3}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>%n setting(s) differ, marked with ≠.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>%n text(s) had another label before; all runs are judged by the labels as they are now.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>&amp;Fixed ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>All &amp;wrong ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>All settings are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Both &amp;wrong ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>C&amp;urves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Fi&amp;gures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Figures of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Labels found (F1), validation texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Loss on the validation texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Newly &amp;broken ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Not all of them know these labels: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Right, of the validation texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Se&amp;ttings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Settings of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Show the %n that are the same</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Show those that are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Texts that all runs get wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Texts that some runs get right and others wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Texts that the newer run gets right and the older one wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Texts that the newer run gets wrong and the older one right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>The runs in detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>They &amp;disagree ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>They had the same settings, and the same texts and labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>“{0}” gets most right, but not so many more that it could not be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>“{0}” gets most right. It is really better than {1}; the others may be as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>“{0}” is really better than all the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmDeletion</name>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/confirm_deletion.py"/>
        <source>&amp;Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/confirm_deletion.py"/>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/confirm_deletion.py"/>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/confirm_deletion.py"/>
        <source>Delete “{0}” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/confirm_deletion.py"/>
        <source>Its model, curves and results are removed from this computer. Your own file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_matrix.py"/>
        <source>Confusions: rows are what the texts should be, columns what the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_matrix.py"/>
        <source>No text was taken for another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_matrix.py"/>
        <source>The commonest confusion: “{0}” taken for “{1}”, {2} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_matrix.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>%n text(s) should be “{0}”, but the model says “{1}”</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>%n text(s) with the label “{0}” found</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <location filename="../../textcls_gui/gui/plots/confusion_cells.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfusionsView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>All cells at once (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>As in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Back to the most frequent confusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Back to the most frequent confusions (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Confused ones together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Larger cells (+, or Ctrl and the mouse wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Most confused first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Most frequent confusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>No text was taken for another label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Number of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Order of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Share of “model says”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Share of “should be”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Smaller cells (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Texts of the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>What the cells show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>confusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>texts of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>‹ List</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <location filename="../../textcls_gui/gui/corrections.py"/>
        <source>Done: see “Class weights” in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/corrections.py"/>
        <source>This is what “Fix all that is safe” will do, to these rows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/corrections.py"/>
        <source>{0} row(s): {1}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/corrections.py"/>
        <source>{0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Best: epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Epoch {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Measured after each epoch on texts kept apart from the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Pale: each batch. Bold: their average over a quarter of an epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Show the whole curve again (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Training {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Validation {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>&amp;Choose settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>&amp;Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>&amp;Train now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>A file to classify: no column with labels was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Begin with a file of texts that already have the label you want the program to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>CSV for Excel (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>CSV for other programs (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Check that the texts and labels are right. Click the head of a column to change its part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Choose what makes the rows below look right; your file itself is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Counting the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Export the corrected table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Open a file with texts and labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Open a file with texts for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Open a file with texts to check on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Open a folder with one folder of text files for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Opening the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Pasted texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Reading what was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Reading {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xls *.ods *.json *.jsonl *.ndjson *.parquet *.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>The corrected table is in {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>The file was read again. Corrections that were made before are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Train at once, with the settings as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Writing {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>{0}_corrected.csv</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>&amp;Column “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>&amp;Edit this cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>&amp;Relabel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>Re&amp;store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>Both say {0}, and are equally sure ({1} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>Both say {0}; the second is less sure ({1} % instead of {2} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>Both say {0}; the second is surer ({1} % instead of {2} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>Neither gives a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>The first has no label {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>The second has no label {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>They differ: both say {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>They differ: the first gives no label, the second says {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>They differ: the first says {0} ({1} % sure), the second {2} ({3} % sure).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>They differ: the first says {0}, the second gives no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>only the first says {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>only the second says {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>&amp;Fix all that is safe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>Check-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>Data Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>The texts and labels are being looked at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>CSV, Excel, ODS, JSON or Parquet with one text in each row and a label beside it, or a folder of texts with one folder for each label. It never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>Drop a file or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>Open a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_veil.py"/>
        <source>Drop the file to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_veil.py"/>
        <source>Drop the folder to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_veil.py"/>
        <source>Drop the parts of the data set to open them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_veil.py"/>
        <source>One file at a time: drop them to open {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>&amp;Export as ONNX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>A format that programs in many languages can run. The zip holds the model, what prepares a text for it, and a page on how to use them. Before it is written, its answers are compared with those given here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Compared on %n text(s): the same labels, and probabilities that differ by {0} at most. README.txt in it says how to use it.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Copy the lines of Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Export the model as ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Exporting, and comparing the answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>In a program of your own, in Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Lines of Python that load this model and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>The lines are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>The model is exported as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Use “{0}” elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>With TextCls installed there (pip install textcls-gui). These lines run as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Without TextCls: ONNX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Baltic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Central European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Chinese, simplified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Chinese, traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Cyrillic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Encoding: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Unicode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Western European</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncodingChoice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_choice.py"/>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_choice.py"/>
        <source>Only plain letters were seen: they read the same either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_choice.py"/>
        <source>Other ways to read the letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_choice.py"/>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>CSV for Excel and other programs (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>Export what is shown here as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>{0} as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>{0} as PNG picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>{0} as SVG drawing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <location filename="../../textcls_gui/gui/workers/failure.py"/>
        <source>Close other programs, or use a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/failure.py"/>
        <source>Nothing of yours was changed. Try again; the log says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/failure.py"/>
        <source>Something went wrong that the program did not expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/failure.py"/>
        <source>The memory of this computer is not large enough for that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>All labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>End the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>End the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>Find in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>Only &amp;changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>Show texts of this label</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>{0} row(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_list.py"/>
        <source>Show its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_list.py"/>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_list.py"/>
        <source>Nothing was found to be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_list.py"/>
        <source>What was found in the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_words.py"/>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_words.py"/>
        <source>Good, with remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>Harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_words.py"/>
        <source>Have a look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_words.py"/>
        <source>Mend this first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>almost copies of another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>copies of another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>copies on both sides of the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>labels that are likely wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>labels written in several ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>lines that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>rows not read just as they are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>rows without a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts in another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts longer than the model reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts of labels that may be overlooked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts of rare labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts that name their label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts with a web page's code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts with different labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts with garbled letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts with lost characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts with unseen characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>what is chosen as label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>what is chosen as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Chinese (Big5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Chinese (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Cyrillic (KOI8-R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>JSON Lines, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>JSON, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Japanese (EUC-JP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Korean (EUC-KR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Thai (TIS-620)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Thai (Windows-874)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Unicode ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Vietnamese (Windows-1258)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Western (ISO 8859-1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Western (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>a Parquet table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>a spreadsheet, sheet “{0}” of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>in columns aligned by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>one text in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>plain letters (ASCII)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by vertical bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>text files in folders, one folder for each label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrequentConfusionsModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>How many unseen texts these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>Model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>Of the unseen texts that have the label under “Should be”, the share that these are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>Should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>The label that the model gives them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>The label that the texts have in your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>%n group(s) clearly worse than the rest, first in the list. Choose a group to read its texts.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>How the model does on groups of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>No group is clearly worse than the rest. Choose one to read its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>Texts of the chosen group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>This model was trained before groups of texts were looked at. Train it again to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>texts of a group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>%n column(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>&amp;Read it this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>As it was &amp;guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>Choose something else at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>How the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>Reading the beginning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>Take back every choice made here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>The first %n row(s), in {0}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>There are no rows to read this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Influence</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_words.py"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_words.py"/>
        <source>Most for “{0}”: {1}. Most against: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_words.py"/>
        <source>Most for “{0}”: {1}. No word speaks much against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_words.py"/>
        <source>No single word decides about “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_words.py"/>
        <source>No word speaks much for “{0}”. Most against: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfluenceLegend</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_legend.py"/>
        <source>speaks against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_legend.py"/>
        <source>speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_legend.py"/>
        <source>“{0}”; the thicker the line, the more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelBox</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_cells.py"/>
        <source>New label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelChart</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_chart.py"/>
        <source>&amp;Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_chart.py"/>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_chart.py"/>
        <source>&amp;Show its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_chart.py"/>
        <source>Another label's name merges the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_chart.py"/>
        <source>New name of “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelOutcomesModel</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>%n text(s) are given the label “{0}”, but do not have it</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>%n text(s) have the label “{0}”, but the model does not give it</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>%n text(s) with the label “{0}” found</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Texts that are given the label, but do not have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Texts that have the label and are given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Texts that have the label, but are not given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>The label as it stands in your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Too many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelOutcomesView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_outcomes_view.py"/>
        <source>Texts shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_outcomes_view.py"/>
        <source>What became of each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_outcomes_view.py"/>
        <source>labels found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_outcomes_view.py"/>
        <source>texts of a label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelPicker</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Chosen: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Find a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>New label “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Type to find a label, or a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Which label is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Which labels are right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelScoresModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>How many of the unseen texts have this label. With few, the other numbers are rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Of the texts that really have this label, the share that the model found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Of the texts that the model gave this label, the share that really have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Precision and recall in one number; it is low as soon as one of them is low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Recall between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>The label as it stands in your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>With other such texts, recall lies between these with 95 % certainty; few texts make the range wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>{0}–{1} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/labels_view.py"/>
        <source>Find a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/labels_view.py"/>
        <source>How well each label is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/labels_view.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/labels_view.py"/>
        <source>Weakest first. Hold the mouse over a column's name to read what it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/labels_view.py"/>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningPlot</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/learning_plot.py"/>
        <source>F1, of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/learning_plot.py"/>
        <source>How good it is, over how many texts it learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/learning_plot.py"/>
        <source>Right, of 100 texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/learning_plot.py"/>
        <source>Texts that it learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/learning_plot.py"/>
        <source>With {0} texts: {1} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Bring a finished run back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Save model as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Use elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>A .textcls file, also from another computer. Opening it cannot run anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>A folder written with “Train elsewhere…”, after it was trained on another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Begin with Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Checking {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Choose the folder that was trained elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Choose two to five runs with Ctrl or Shift, and see them side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Each model you train is kept here, with its settings, curves and results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Every model you trained, with its settings and results. Open one to look at it again or to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>It opens on any computer with this program, and holds none of your texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Models ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Move to &amp;Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>No model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Open &amp;model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Opening {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Opening “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Resto&amp;re</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Save the model as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Saving {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>TextCls models (*.textcls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>The Trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>The model is saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Trash ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>What you move here can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>“{0}” is in the Library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>“{0}” is in the Trash.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/licences_view.py"/>
        <source>Parts of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/licences_view.py"/>
        <source>The licence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineChoice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>The table begins on line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>What stands above, such as a title or a date, is left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../textcls_gui/gui/main_window.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/main_window.py"/>
        <source>Finishing. The window closes when the model is in the Library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/main_window.py"/>
        <source>One file at a time: {0} is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/main_window.py"/>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakesModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/mistakes.py"/>
        <source>You decided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>%n correction(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>%n mistake(s), the surest first; often the label in your table is wrong. Correcting it makes the figures true: these texts test the model, which learns from others.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>A training is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Another label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Give the text the label that the model says (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>It was not noted where these texts stand in your table. Train here once more to correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Leave the text out of the data set; your file is not changed (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Mistakes shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Now “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Open that data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Other columns are chosen in Data than this model was trained on. Choose those to correct labels here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Pick the right label, or write a new one (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Re&amp;train</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Re&amp;train with %n correction(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Search in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Taken back: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>The label is right, and the model is wrong (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>The model is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>These texts come from a test file of their own: correct them there, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>This model was trained on “{0}”, and another data set is open now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>This model was trained on “{0}”, which is no longer kept: nothing can be corrected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>To correct labels here, open the data set “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Undo: {0} (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>With this run's settings and all corrections, those made in Data too; tested on the same texts and compared with this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>{0} kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>%n setting(s) differ from the preset</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>&amp;Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>&amp;Load settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>A first answer soon: a small model that reads your texts up to {0} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Choose &amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Choose another folder or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Choose how thoroughly to train. Balanced is right for most; the rest can stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Choose where the folder is to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>It holds your texts, and its README.txt says how to go on. When it is back, the Library takes the finished run in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Load settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Of your {0} texts, about {1} are learnt from, {2} show when to stop, and {3} are kept apart for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Right for most: a medium model that reads your texts up to {0} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Sa&amp;ve settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Save settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Set everything back to the preset's values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Settings (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Settings loaded from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Settings saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Takes several times as long: {1} models that each read your texts up to {0} times and answer together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>The file {0} cannot be used: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>The folder “{0}” is ready: copy it to the other computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>The settings that were found are chosen; Advanced shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Train &amp;elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Write your texts and these settings into a folder, train there on a faster computer, and bring the finished run back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Writing {0} texts into the folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreExamplesView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>&amp;Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>A simple word counter learns from a part of your texts, and then from twice as many, up to all of them. If it still gains at the end, more texts are likely to help. It takes from seconds to some minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>All labels together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>As a rule, the next doubling brings less than the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>Find &amp;out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>Found with the simple word counter, on {0} of the test texts; small parts were drawn several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>It cannot be told whether more texts help: from {0} to {1}, it gained {2} points ({3} to {4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>Learning from parts of your texts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>More texts are likely to help: from {0} to {1} texts, it gained {2} points ({3} to {4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>More texts of the same kind are unlikely to help much: from {0} to {1}, it gained {2} points ({3} to {4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>More texts of “{0}” would help most: the last doubling took its F1 from {1} to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>No label stands out as needing more texts than the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>Of {0} texts, {1} were used, evenly spread, so that it does not take long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>The label whose curve is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>There are too few texts to try it with parts of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>To find out, open the data “{0}” on the Data page, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>Would more examples help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>{0}: {1} points from the last doubling, %n text(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/notice.py"/>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/notice.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPrompt</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/open_prompt.py"/>
        <source>First copy some rows in a spreadsheet program, or some lines of text: two at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/open_prompt.py"/>
        <source>Go on with a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/open_prompt.py"/>
        <source>Or begin with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/open_prompt.py"/>
        <source>Take the rows that were copied in a spreadsheet program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_file_words.py"/>
        <source>Left out of {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_file_words.py"/>
        <source>{0} lines that could not be read like the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_file_words.py"/>
        <source>{0} with labels that the data set does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_file_words.py"/>
        <source>{0} without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_file_words.py"/>
        <source>{0} without a text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFilesButton</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>&amp;Split by itself again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>&amp;Test texts from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>&amp;Validation texts from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>Files of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>If you have the texts for the test, or those to check on, in files of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>O&amp;wn files…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassingOn</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>&amp;Use elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>Lines of Python to copy, and the model as ONNX for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>Report on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>The report is saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>Writing {0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/preview_table.py"/>
        <source>column {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/preview_table.py"/>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <location filename="../../textcls_gui/gui/program.py"/>
        <source>Something went wrong that the program did not expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/program.py"/>
        <source>Your files are unchanged. You can go on; if it happens again, start the program anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RareLabelsButton</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>%n rare la&amp;bel(s) joined…</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>%n rare la&amp;bel(s) left out…</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>%n rare la&amp;bel(s)…</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>&amp;Learn them, though they cannot be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>&amp;Put them together as one label, “other”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>Leave their texts &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>Rare labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>Too few different texts to learn, check and test on: {0}. Three are the least. What should become of such labels?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>A file of this kind says itself how it is to be read: there is nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>How the file is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>Texts stand in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>The first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>has the names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>is already data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>no quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentTile</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/recent_tile.py"/>
        <source>%n row(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/recent_tile.py"/>
        <source>today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/recent_tile.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/recent_tile.py"/>
        <source>{0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/reliability_plot.py"/>
        <source>How often it is right, over how sure it says it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/reliability_plot.py"/>
        <source>How sure it says it is, in %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/plots/reliability_plot.py"/>
        <source>Of %n answer(s) given with {0} to {1} %, {2} of 100 are right.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/reliability_plot.py"/>
        <source>Right, of 100 answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>&amp;Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>Choose the column that has the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>Choose the column that has the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>Let a mistake with a rare label count more in training, so that it is not overlooked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>Let the model read up to {0} words of a text; training then takes longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>Loo&amp;k…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>See whether the file can be read in a better way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>A label is a guess from words alone. Where people are affected, a person should look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>A neural network that reads the words in their order (LSTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>A simple word counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>All figures are from texts of the same kind as those it learnt from. On other texts, from another time, another source or in another language, nobody has tried it, and it may do much worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>All settings, as the program keeps them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Always “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>An earlier version trained this model and kept no more about its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>Answers less probable than {0} % are marked “not sure”; the figures here count them like all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>Before you rely on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>F1 of each label, the weakest first: it is high only if the label is found and rarely given wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>F1 of the {0} weakest of {1} labels; all of them stand in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>F1 over all pairs of an unseen text and a label. The line across the bar is the 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>F1, epoch by epoch. The upright line marks the epoch that was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Fingerprint of the data (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>For learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>For the test, never seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>For validation, to choose the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>How bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How good it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How it learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How often it is right then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How sure it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How sure it says it is should not be taken at its word: on average, it is {0} points off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How sure it says it is, and how often it is right then. On the slanted line, both are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>How to train it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>In the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>It gives one of its labels to every text, also to a text that none of them fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>It is right about as often as it says: on average, the two are {0} points apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>It reads the first {0} characters of a text; what comes after them is not read in its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>It reads the first {0} parts of words of a text; what comes after them is not read in its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>It reads the first {0} words of a text; what comes after them is not read in its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Kind of model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>Labels with fewer than {0} test texts, whose figures say little: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Language of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Learnt from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Length of the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Loss, epoch by epoch; the lower, the better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Nothing: all is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Number of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Of the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>Of the texts that it learnt from, {0} are as long as that or longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>On a command line, where DATA stands for the file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/report_jobs.py"/>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Reads a text and gives it any of {0} labels, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Reads a text and gives it one of {0} labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Report on a text classifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Right label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Right when given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Share of unseen texts that get the right label. The line across the bar is the 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Test texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>TextCls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>TextCls {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Texts that get the right label, epoch by epoch. The upright line marks the epoch that was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Texts that it gets wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Texts with a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>The average of {0} neural networks that read the words in their order (LSTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>The commonest confusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>The data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>The data had not been examined then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>The preset {0} for so many texts comes nearest. In bold: what differs from it ({1} settings).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>The word counter is TF-IDF with logistic regression, trained on the same texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>There are too few test texts to tell exactly how good it is: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>These are the settings of the preset {0} for so many texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>This model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Training texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>Training was ended before it was through; longer training may be better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Validation texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>What is taken for what: a row is a right label, a column what the model says of its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>What the Data Doctor found and nobody mended is in the figures too; see “The data”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>What the Data Doctor found when the model was trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>What the model is most sure of comes first; often it is the table that is wrong. Shown: {0} of {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>What the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Where it errs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>With the same file, settings, seed and versions, the same machine gives the same model on its processor. The fingerprint tells whether texts and labels are the same, whatever the file is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Written by TextCls {0} on this computer. Nothing of it was sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/report_jobs.py"/>
        <source>en</source>
        <comment>the tag of the language that this is translated into, such as zh-CN</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>half of them up to {0} characters, nearly all up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>half of them up to {0} parts of words, nearly all up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>half of them up to {0} words, nearly all up to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0} and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0} epochs, of which number {1} was kept; {2} s on the graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0} epochs, of which number {1} was kept; {2} s on the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} from a file of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} rows that the person removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} rows with a rare label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} rows with an unknown label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} rows without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} rows without a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0}, together with a count of words and groups of characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0}, {1} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0}; ended by the person before it was through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>All that is to be known of this model on a few pages, to print or to pass on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>As a &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>As a &amp;web page (HTML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>Re&amp;port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>With the &amp;texts it gets wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>Write a report on this model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultTables</name>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Recall, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Recall, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Share of the texts that should be so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Share right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Share right of the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>should be ↓, model says →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;All texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;Confusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>All {0} count; {1} of them, evenly spread, are kept to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>How &amp;sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>How good the model is, on texts that it has never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>How good “{0}” is, on texts that it has never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>More e&amp;xamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>No results yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>Once a model is trained, you see here how good it is and which texts it gets wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>Results in detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RightLabel</name>
    <message>
        <location filename="../../textcls_gui/gui/right_label.py"/>
        <source>Added to “{0}” as line {1}, with “{2}”. Your own file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/right_label.py"/>
        <source>The data set that is open, “{0}”, is another one than this model's: its labels are others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/right_label.py"/>
        <source>To add a text to the data, open the data set in Data first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>A simple word counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Beside the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Epochs, the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Labels found (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Mean F1 of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Right in its own test</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Right, of the %n text(s) that are compared</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Texts in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Texts in its own test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Training took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>gets most right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>may be as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>really worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>{0} % ({1}–{2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Accuracy: of 100 texts that the model has not seen, so many get the right labels; with its 95 % interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>How many a simple method gets right on the same texts (TF-IDF and logistic regression).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Labels: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Word counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>{0} % ({1}–{2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>{0} min {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunOverlay</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/run_overlay.py"/>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/run_overlay.py"/>
        <source>No epoch was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/run_overlay.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/run_overlay.py"/>
        <source>{0}, at last {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>&amp;Finish now and keep the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>All {1} test texts count; the answers to {0} of them, evenly spread, are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Comparing with a simple word counter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Counting words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>End the training; the best model so far is tested and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Ending after this batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>No improvement for {0} of {1} epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>On the graphics card: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>On the processor: {0}. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Paused in epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Reading the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Setting texts aside for the test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Some labels are rare: all labels count the same in this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>The best so far is epoch {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>The file of word vectors knows {0} of the {1} words in your texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>The simple word counter learns from {0} of the {1} texts, evenly spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>The words are learnt from {0} of the {1} texts, evenly spread; the model reads all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>This step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Throw &amp;away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Throw it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Throw this run away? What it has learnt so far is lost. The training goes on until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Training ends early after %n epoch(s) without improvement on the validation texts.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Training…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Trying the model on texts it has not seen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Whole training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Words are counted in {0} of the {1} texts, evenly spread; the model reads all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>batch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>model {2} of {3}, epoch {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_table.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>%n trial(s) so far.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>&amp;Use the best settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Find good settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Getting the texts ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>How much of the gain is luck is not known before both have been trained again with other seeds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>I &amp;have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>In the search the best was {0} points better, with other seeds it is not: that was luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>In the search the best was {0} points better, with other seeds it is {1}: more than luck explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>In the search the best was {0} points better, with other seeds it is {1}: no more than luck explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Minutes to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Nothing better than your own settings has been found: {0} % right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Nothing has been tried yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Settings are tried one after the other and judged by the validation texts; the test texts are never looked at. At the end the best and your own are trained again with other seeds, to see how much is luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>The best: {0} % right, your settings {1} %. It has {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>The search did not get to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Training the best settings again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Training your settings again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Trials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Trying other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Trying your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>With other seeds: the best {0} % on average ({1}–{2} in {3} trainings), your settings {4} % ({5}–{6} in {7}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondAnswer</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/second_answer.py"/>
        <source>Close the second model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/second_answer.py"/>
        <source>Probability of each label, by the second model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/second_answer.py"/>
        <source>Second model: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/second_answer.py"/>
        <source>The label that the second model gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/second_answer.py"/>
        <source>Type a text to see what both models say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecondModel</name>
    <message>
        <location filename="../../textcls_gui/gui/second_model.py"/>
        <source>&amp;Compare with another model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/second_model.py"/>
        <source>A model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/second_model.py"/>
        <source>Open a second model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/second_model.py"/>
        <source>Opening {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/second_model.py"/>
        <source>TextCls models (*.textcls)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeparatorChoice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>Columns are separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>Other separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>The tab key: what spreadsheet programs put between cells that are copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>There is one column: each line is one text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>other:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>vertical bar |</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Back to the preset's value: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Default: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>From {0} to {1}. Default: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Reset {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>As they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Average over the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Binary cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Falls along a cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Falls evenly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Graphics card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Last state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Most texts right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Only learn them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Parts of words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>ReLU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>SGD with momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Sigmoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Stays the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Tanh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>A bend in the curve between summary and answer, with a layer of its own; none is the plain choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>A count of words and letters has a say in each answer, as large as helps; it helps most with few texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Adversarial shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Balanced counts errors on rare labels more, so that they are not forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Count words too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Each text is learnt again with its words moved this far to where they confuse the model most; twice the work, 0 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Embedding dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Embedding size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Evenly reads texts of rare labels more often, and of common ones less often, than they occur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Gradient clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Head activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Hidden size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How a text is cut into pieces before it is read; automatic takes words, or subwords for scripts written without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How errors are counted; binary cross-entropy is for exactly two labels, and always taken where a text may have several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How large a correction is; too high and training is unstable, too low and it takes for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many LSTMs learn the same texts, each from another start; their average is steadier, and takes as many times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many LSTMs read on top of each other; one is nearly always enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many different words the model may know; rarer ones are read by their letters only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many groups of neighbouring letters help the model to read words that it has never seen; 0 turns this off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many numbers describe a word; more can tell finer differences but need more examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many texts are read between two corrections of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many times the model reads all training texts, at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How much of the last correction is kept in the next; for SGD only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How what was read at each word becomes one summary of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Labels with fewer than three different texts cannot be tested: they are only learnt, left out, or put together as one label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Learning rate over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Letter groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Longer texts are cut after this many words; a higher number takes more time and memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Longest text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Models averaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Over how many batches the learning rate rises at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Pulls the model towards simple answers; guards against memorising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Rare labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Read both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Share for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Share for validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Split texts into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Summing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Takes the given labels with a grain of salt; helps when some of them are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Texts of each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The largest correction allowed, so that one odd text cannot spoil the model; 0 turns it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The memory of the LSTM in each reading direction; more is slower and needs more examples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The number that all chance in a run comes from; the same seed gives the same result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The rule by which the model is corrected; AdamW suits nearly every case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The share of each word's description hidden at random during training; guards against memorising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The share of texts kept apart until the end, to see how good the model really is; 200,000 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The share of texts that decides when training is at its best; 30,000 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The share of the summary hidden at random during training; guards against memorising.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The share of words hidden at random during training, so that the model does not rely on single words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The text is read forwards and backwards; usually a little better, and twice the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Training ends early after this many epochs without an improvement on the validation texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Vocabulary size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>What decides which epoch is kept; automatic takes the average over the labels (macro F1) where some labels are rare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Where the model is trained; automatic takes the graphics card if a working one is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Whether corrections get smaller towards the end of the training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Word dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>letter groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>All settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>{0} ({1} changed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>As the system ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>How the program looks and behaves. What you choose here holds at once; models are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Reports and exported pictures are written in this language too. The command line speaks English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedTextsModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/shared_texts.py"/>
        <source>Should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/shared_texts.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/shared_texts.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/shared_texts.py"/>
        <source>“{0}” says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedTextsView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shared_texts_view.py"/>
        <source>Should be: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shared_texts_view.py"/>
        <source>That label was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shared_texts_view.py"/>
        <source>The chosen text in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>Sheets of the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Bring the chosen rows back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Choose a file to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Close a message, a search or a question; nothing is changed by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Compare runs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Do it again after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Do what the coloured button of the page does: choose settings, train, see the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Edit the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Find texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Give the chosen rows another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Give the chosen run another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Give the text another label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Give the text the label that the model gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go from one pair of labels to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to the Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>In the Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>In the list of mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>In the table of confusions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>In the table on the Data page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Its label is right: keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Larger cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Move the chosen run to the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>On the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Open the chosen run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Open the help at the right place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Read the curves from epoch to epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Remove the chosen rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Remove the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Show all cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Show the texts of this pair of labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Show the whole curves again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Smaller cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Undo the last decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownRowsBar</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Fi&amp;x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>L&amp;eave as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Line {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Lines that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>{0}  (has letters that only look the same)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarTexts</name>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>It was not noted which data set this model was trained on. Train here once more to see its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>No training text is like this one: the model has little to go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>Other columns are chosen in Data than this model was trained on. Choose those to see its texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>The data set is being read. Its texts appear here as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>The texts of “{0}” most like yours, as the data are now, without those that the model was tested on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>The training texts are being read, once for this model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>The training texts have not been compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>This model was opened from a file. A model's file never holds the texts it was trained on, so they cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>This model was trained on “{0}”, which is no longer kept: its texts cannot be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>This model was trained on “{0}”. Open it to see which of its texts are like yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>To save memory, {0} of {1} texts were compared, taken at even distances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>Type a text, and the training texts most like it appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SimilarView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>&amp;Compare the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>&amp;Open that data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>&amp;Put into the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>None of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>Similar training texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>The whole of the chosen text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>{0} · {1} % alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkippedRows</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>%n line(s) not read like the others</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>At least {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>File {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>Line {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>Lines that are not read like the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>Row {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>How the texts are dealt out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>Learn: the texts that the model reads. Check: texts that decide when it has learnt enough. Test: texts kept apart until the end, to see how good it really is. Copies of one text are always on one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>The test part has been looked at %n time(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>{0} to learn from, {1} to check on ({3}), {2} for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>{0} to learn from, {1} to check on ({3}), {2} for the test ({4})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>{0} to learn from, {1} to check on, {2} for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>{0} to learn from, {1} to check on, {2} for the test ({4})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurenessView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Answer by answer, the two are {0} points apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Answer by answer, the two are {0} points apart; before the validation texts told it how sure to be, it was {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Answer less often, be right more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Below this it still names its best guess, but says “not sure” beside it, wherever you use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>In the model now: it never says “not sure”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>In the model now: it says “not sure” below {0} %. To undo it, move the slider back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>It answers {0} of 100 texts ({1} of {2} test texts).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>It is right about as often as it says: it is {0} % sure on the average, and right on {1} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>It is right more often than it says: it is {0} % sure on the average, but right on {1} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>It is surer than it should be: {0} % on the average, but right on {1} of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Never say “&amp;not sure”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Of 100 answers, {0} are right ({1}–{2} with {3} % certainty).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Say “&amp;not sure” below {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Say “not sure” below this many percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>There is no answer left to be right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>Changed by you. The file has: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>Click to say what is in this column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>Line {0} of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>This row is removed. Nothing is learnt from it; it can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>{0} (also text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>{0} (label)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>{0} (split)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>{0} (text)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>%n text(s) have none of the labels.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>&amp;Label:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>&amp;Read differently…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>, %n change(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>A file to classify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Choose a column with labels to see them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Column with the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Column with the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Export the corrected table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Export the corrected table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Find and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Find and filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>No labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Redo (Ctrl+Shift+Z): {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Sev&amp;eral in a cell:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Te&amp;xt:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Texts for each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Undo (Ctrl+Z): {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>What stands between several labels in a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Where letters or columns look wrong: choose the encoding, the separator, or the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>no, one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>split by “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>{0} label(s) on {1} texts</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>{0} row(s), {1}</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>TestedTextsModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>Model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>Should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>The probability that the model gives to its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestedTextsView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Choose a text to read it in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Missing: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Should be “{0}”; the model is {2} % sure that it is “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Should be: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>The chosen text in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>The model is {0} % sure of its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>The model says: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Too many: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextGroupsModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>A quarter of the words or more never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>A word or two differ from a text that the model has learnt. It may know these by heart; new texts may do worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>All texts are like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Clearly worse is what chance alone would hardly do, though so many groups are looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Clearly worse than the rest: {0} of 100 right against {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Cut off: longer than %n word(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>How many of the unseen texts are in the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Long: %n word(s) or more</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Nearly the same as a training text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Not clearly worse than the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Short: %n word(s) at most</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The longest quarter of the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The model has never met these words; it goes by their letters and by the words around them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The model reads no further than this. “Longest text” among the settings changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The share of them that the model has right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The shortest quarter of the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The texts that have this in the column “{0}” of your table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Too few texts to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>What the texts have in common; a text may be in several groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>With other such texts, the share lies between these with 95 % certainty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>With words never seen in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>{0}–{1} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n hour(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n hour(s) left</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n minute(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n minute(s) left</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n second(s)</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n second(s) left</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>%n minute(s) are too short for these texts. The quickest settings are chosen.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Choose settings to &amp;fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Chosen: {0}, but one model instead of {3}, with {1} epochs instead of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Chosen: {0}, but the average of {1} models instead of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Chosen: {0}, just as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Chosen: {0}, with a smaller model that reads less of each text, up to %n time(s).</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Chosen: {0}, with {1} epochs instead of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Find &amp;good settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>How long it will take could not be worked out: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>How long the training will take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>I &amp;have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Minutes that I have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>The training will take {0} and {1} GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Trying what can be done in that time… {0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Working out how long the training will take…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>&amp;See results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>&amp;Train again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Done after {0} epochs. The best was epoch {1}; that model is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Done early, after {0} epochs: it got no better. The best was epoch {1}; that model is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Ended by you after {0} epochs. The best was epoch {1}; that model is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Go to Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>It took %n minute(s) on the graphics card.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>It took %n minute(s) on the processor.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>It took %n second(s) on the graphics card.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>It took %n second(s) on the processor.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Open a file with texts and labels first, or take one of the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Open a file with texts and labels to train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Ready: %n text(s) with {0} labels.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>The model reads your texts again and again, and you see how much it has learnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>The run was thrown away. Nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>The training did not get to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>There is nothing to learn from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>{0}, corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>After epoch {0} the accuracy is {1} % on the training texts and {2} % on the validation texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>After epoch {0} the loss is {1} on the training texts and {2} on the validation texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>How far the answers are from the given labels; lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Labels found (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>No epoch is finished yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Of the texts’ labels, the share found when as many labels are given as the texts have; higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>The share of texts whose label is found; higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialListModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>The best settings again, with another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>What was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>Your settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>Your settings again, with another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>{0} % so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialPlot</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/trial_plot.py"/>
        <source>%n trial(s), the best right in {0} %.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/trial_plot.py"/>
        <source>Each trial will be a dot here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/trial_plot.py"/>
        <source>No trial has ended yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/trial_plot.py"/>
        <source>Orange: your settings. Blue: others. Rings: again with another seed. Line: the best so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>&amp;Bring them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>All are forgotten, and gone from the disk. Until you try another text, they can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>Forget &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>Kept on this computer alone, in your own folder: the last 200, and those with a star.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>None of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>Texts that you try are kept here, on this computer alone, until you forget them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>Texts tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>Un&amp;star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>{0} · {1} % · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>★ </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>%n of {0} words were never seen in training; they are framed.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>&amp;Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>&amp;Wrong? Add the text with the right label…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Classify a whole &amp;spreadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Click a label to see which words speak for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Click a label, or choose it with the arrow keys, to see which words speak for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Go to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Only the first %n word(s) were read; the rest is grey.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Probability of each label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Put one of the test texts into the box; the model has not learnt from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Similar texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The answer appears here while you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The label that the model gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The model knows every word of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The model “{0}” tells %n label(s) apart. Nothing that you type leaves this computer.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The next training learns from it. It can be undone in Data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The words are marked for “{0}”. Click it again to follow the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>There is no model to try yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>This is unlike anything in the training data: the answer may mean little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Train one, or open a model from the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Tried before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Type a text, and the model says which label it gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Type or paste a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Type or paste a text, for example: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>What the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VectorsChoice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Choose a file of word vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Descriptions of words that others have learnt from very many texts (.vec, GloVe). Words in the file begin with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Do &amp;without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Word vectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Word vectors (*.vec *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>none: every word begins without a meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>A simple word counter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>A simple word counter does better on these texts. More texts or the preset Best may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>A simple word counter is about as good on these texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Always “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Both in one number, F1, are {0} ({1}–{2} with {7} % certainty), tried on %n text(s) that it had never seen. All labels are right for {3} of 100 texts ({4}–{5}). The mean of all labels’ F1 is {6}.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Finds {0} of 100 labels of unseen texts; {1} of 100 that it gives are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>It is better than a simple word counter by {0} points ({1}–{2}), on the same texts; that is more than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>It is no better than always giving the commonest label. Check the labels, or add texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Right on {0} of 100 unseen texts ({1}–{2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Some labels are much rarer than others; with all counted alike, the mean of their F1 is {0} ({1}–{2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>The bars are F1, over all pairs of a text and a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>The word counter is TF-IDF with logistic regression, trained on the same texts. The last bar is the commonest label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>There are too few test texts to tell whether it is better than a simple word counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>There are too few texts to tell how good the model is. With more of them, the range gets narrower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>This model</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Tried on %n text(s) that it had never seen. With other such texts, expect {0} to {1} of 100, with {2} % certainty.</source>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>WordBar</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>&amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>&amp;Type another word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>Click a word to see what the answer would be without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>Leave &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>Put &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>The model knows no word like it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>What if “{0}” were not there, or another word?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordChanges</name>
    <message>
        <location filename="../../textcls_gui/gui/word_changes.py"/>
        <source>With “{0}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/word_changes.py"/>
        <source>Without “{0}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/word_changes.py"/>
        <source>{0} “{1}” went from {2} % to {3} %.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/work_progress.py"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/work_progress.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/work_progress.py"/>
        <source>{0} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../textcls_gui/core/phrases.py"/>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>A classifier needs at least two labels to tell apart. Check that “{column}” is the right column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>A file that grows this much is usually made to harm. If you trust it, unpack it in another program and save its table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>A graphics card was found, and it passed a test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>A run needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/table.py"/>
        <source>Added a text as line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/distributed.py"/>
        <source>Another process of this training has ended, or cannot be reached any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Arabic letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>Ask for a copy without encryption, or for the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>Ask for it once more, or for the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>Ask for the file again, or save the model again where it was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/encoder.py"/>
        <source>Ask for the file again, or train anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Ask the owner of the folder where the program keeps its data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>At least {needed} are needed to try, and some hundreds to be useful.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/experiment.py"/>
        <source>Binary cross-entropy needs exactly two labels; this data has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Check its name and folder: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>Check that it is a table: one row in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Check that it still exists, that you may open it, and that no other program has locked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>Check that you may read the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/encoder.py"/>
        <source>Check which column is chosen as the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>Check which columns are chosen as text and label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Chinese characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/samples.py"/>
        <source>Chinese reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/encoding.py"/>
        <source>Choose a CSV, TSV or JSON Lines file; a spreadsheet program can save one with “Save as”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/columns.py"/>
        <source>Choose a character or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/encoding.py"/>
        <source>Choose a file that has texts in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>Choose a file that was saved by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Choose a file with a table, or a folder with text files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/experiment.py"/>
        <source>Choose a file with one label for each text, or turn off the splitting of labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/survey.py"/>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <location filename="../../textcls_gui/core/data/tables/building.py"/>
        <source>Choose a file with one text in each row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>Choose a folder that has one folder of text files for each label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/loop.py"/>
        <source>Choose a lower learning rate, or turn gradient clipping on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>Choose a new or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Choose a number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/loop.py"/>
        <source>Choose a smaller batch size, a shorter longest text, or the device “cpu”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>Choose a text file of word vectors, such as a .vec file or one of GloVe’s: on each line a word and its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>Choose another column as the label; each label should have several texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/export.py"/>
        <source>Choose another name for the corrected table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/classify.py"/>
        <source>Choose another name for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>Choose one of its sheets: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>Choose the device “cpu” or “auto”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/classify.py"/>
        <location filename="../../textcls_gui/core/classifying/survey.py"/>
        <source>Choose the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>Choose the folder with job.json in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/experiment.py"/>
        <source>Choose the loss “cross-entropy”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Choose true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>Choose two columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <source>Close it in the other program where it is open, or check that you are allowed to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>Close it there and choose {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Close it there, or choose another name. The file that was there before is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Close it there, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Copies of another text: {count}. Case and spaces do not count; the first of each is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Copy it again from where it came, or save it again in its program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>Copy or download it once more, or ask for the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>Copy or download it once more. If it opens in its own program, save it there under a new name and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/pasted.py"/>
        <source>Copy some cells in a spreadsheet program first, or write one text in each line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/distributed.py"/>
        <source>Copy the same files to every machine, and start all with the same command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Cyrillic letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Danish or Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>Does it still exist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>Each label should have at least three different texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>Each label should have at least three different texts. Or let rare labels be learnt only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>Each line should be an object such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>Each text should be an object such as {example}, and all of them stand in one list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Files that are in no row of the table: {count}. The first {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Gave 1 text the label of most of its copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Gave 1 text the label that a simple model is sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Gave {count} texts the label of most of their copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Gave {count} texts the label that a simple model is sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Give 1 text the label that most of its copies have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Give 1 text the label that the simple model is sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Give {count} texts the label that most of their copies have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Give {count} texts the label that the simple model is sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Greek letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Hebrew letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheet_checks.py"/>
        <source>If you trust it, open it in its own program, save it under a new name and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <location filename="../../textcls_gui/core/data/tables/store.py"/>
        <source>Import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>Install the current version here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Install the current version to open it, or import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>Install the current version to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/columns.py"/>
        <source>It has: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>It may be broken off: copy or download it once more. Each text should be an object such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>It may be in the Trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>It may have been moved or deleted outside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/own_files.py"/>
        <source>It should have the columns “{text}” and “{label}”, as {name} has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>It was changed or not copied whole: copy the folder again, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/own_files.py"/>
        <source>Its labels are {found}; needed are {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Labels that may be wrong: {count}. A simple model that has not seen these texts is sure of another label. Look at each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Labels that may be wrong: {count}. A simple model that has not seen these texts is sure of another label. Look at each. It looked at {looked_at} texts, chosen by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Labels whose name stands in most of their texts: {count}. These are {names}. If the name is written there only because the label was known, the model learns to look for it and for nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Labels with fewer than {few} texts, too few to learn them well: {count}. These are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Labels written in several ways, and so counted as different: {count}. These are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Let its name end in .csv or in .xlsx (Excel).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>Let the name end in “.textcls”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Line {line:,} of {name} has a cell of more than {most:,} characters, which Excel would cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Lines of the file that are in no row of the table: {count}. The first is line {line}, which {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheet_checks.py"/>
        <source>Look for stray cells far below or far to the right of the table and delete them, or save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Make room on the disk where the program keeps its data, then import the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/scratch.py"/>
        <source>Make room where the program keeps its data, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Mend the letters of 1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Mend the letters of {count} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Mended the letters of 1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Mended the letters of {count} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Merged {labels} into “{into}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>Most lines of the file {name} are no JSON; the first is line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>Name one by its number: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/own_files.py"/>
        <source>No column with labels was found in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>No column with labels was found in {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>No difference: “{second}” gets the same of the {texts} texts right as “{first}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>No graphics card that can train models was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>No label has enough different texts to check the model with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>No label of {name} is known to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>No real difference: of {texts} texts, “{second}” gets {fixed} right that “{first}” gets wrong, and {broken} wrong that it gets right. If both were equally good, chance alone would do as much in {chance} of 100 such tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>No row has both a text and a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/encoder.py"/>
        <source>No words were found in the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/files.py"/>
        <source>Nothing that was there before is lost. Make room on the disk or choose another folder, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Nothing that was there before is lost. Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/onnx_export.py"/>
        <source>Nothing was written. Please report this: it is a fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>Only {found} label has enough different texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>Open it in a spreadsheet program, save it as “Excel workbook (.xlsx)” and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>Open it in its own program, save a copy without a password and choose the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Open it in its program and save it as “CSV UTF-8”, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/more_examples.py"/>
        <source>Open the data that the model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/more_examples.py"/>
        <source>Open “{name}” on the Data page, and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>Put it back and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/report.py"/>
        <source>Reading the words in their order adds nothing here: counting them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/report.py"/>
        <source>Reading the words in their order adds {points} points to what counting them gives by itself ({counting} of 100).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Relabelled line {line} as “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Relabelled {count} rows as “{label}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Remove 1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Remove 1 empty row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Remove 1 text from the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Remove 1 text in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Remove 1 text in another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove 1 text of such labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Remove 1 text that is almost a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove 1 text whose label is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove 1 text without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Remove the code from 1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Remove the code from {count} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Remove unseen characters from 1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Remove unseen characters from {count} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Remove {count} copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Remove {count} empty rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Remove {count} texts from the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Remove {count} texts in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Remove {count} texts in another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove {count} texts of such labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Remove {count} texts that are almost copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove {count} texts whose label is in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove {count} texts without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Removed 1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Removed 1 empty row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Removed 1 text in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Removed 1 text in another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed 1 text of rare labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Removed 1 text that stands elsewhere too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Removed 1 text that was almost a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed 1 text whose label was in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed 1 text without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Removed a web page's code from 1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Removed a web page's code from {count} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Removed line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Removed unseen characters from 1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Removed unseen characters from {count} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Removed {count} copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Removed {count} empty rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Removed {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Removed {count} texts in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Removed {count} texts in another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed {count} texts of rare labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Removed {count} texts that stand elsewhere too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Removed {count} texts that were almost copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed {count} texts whose label was in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed {count} texts without a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Renamed “{old}” to “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Restored line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Restored {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/samples.py"/>
        <source>Reviews of shops and hotels: good, fair or bad. Chinese.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Rows that were not read just as they are written: {count}. The first is on line {line}, which {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Rows without a text, left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>Run the command in its README.txt where it is to be trained, and copy the whole folder back when that is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Save it as CSV, or without the probability of each label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Save it as CSV, which holds any number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Save it as CSV, which keeps all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>Several runs are called “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/samples.py"/>
        <source>Support messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>Take the .vec file that belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Take the names of these labels out of 1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Take the names of these labels out of {count} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>Take word vectors of the language of your texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>Tested on different texts, none of which they share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>Tested on different texts: only the {texts} texts that all share are compared ({tested} were tested).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Texts in another language than most: {count}. Most are in {main}; the others are in {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Texts in another script than most: {count}. Most are in {main}; the others are in {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Texts longer than about {limit} words: {count} ({share} of all). The model reads their beginning and not the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Texts that also stand in {where}: {count}. A model that has seen a text before is tested too kindly by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Texts that appear with different labels: {count}. The model cannot get all right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Texts that are almost the same as another: {count}. A word or a punctuation mark differs. If such texts are used both to learn and to test, the results look better than they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Texts that are almost the same as another: {count}. A word or a punctuation mark differs. If such texts are used both to learn and to test, the results look better than they are. Only the first {looked_at} texts were compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Texts with characters that cannot be seen, such as control characters: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Texts with characters that were lost before, shown as �: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Texts with garbled letters, such as “{example}”: {count}. They were once read in the wrong character set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Texts with pieces of a web page's code, such as {example}: {count}. The model would take them for words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Texts without a label, left out: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Thai letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>The column of labels, “{column}”, looks like {what} and not like labels. Choose another column as the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>The column of texts, “{column}”, looks like {what} and not like texts. Choose another column as the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>The column “{column}” has {found:,} different values in {rows:,} rows: it does not look like labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>The data set {name} cannot be used: reading or writing is not allowed in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>The data set {name} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>The data set {name} has been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>The data set {name} is open in another window of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>The data set {name} was kept by a later version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/more_examples.py"/>
        <source>The data that is open is not what this model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/onnx_export.py"/>
        <source>The exported model answers otherwise than this one: {same} of {all} texts get the same labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The file is damaged, or made to do harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>The file {file} has no sheet “{sheet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>The file {name} cannot be read as {encoding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/encoding.py"/>
        <source>The file {name} does not hold text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>The file {name} has a line of more than {limit} million characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheet_checks.py"/>
        <source>The file {name} has cells so far apart that its table would have more than {count} million cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/survey.py"/>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <location filename="../../textcls_gui/core/data/tables/building.py"/>
        <source>The file {name} has no rows with texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheet_checks.py"/>
        <source>The file {name} holds instructions that no spreadsheet program writes, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>The file {name} holds more than {count} files, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>The file {name} holds {count} tables: {tables}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>The file {name} is damaged or not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>The file {name} is damaged, or it is a kind of Parquet file that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>The file {name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/encoding.py"/>
        <source>The file {name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>The file {name} is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>The file {name} is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>The file {name} is no Parquet file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>The file {name} is not a list of JSON objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>The file {name} is not a list of JSON objects: from line {line} on it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>The file {name} is packed in a way that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>The file {name} is {what}, which this program cannot read as a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <source>The file {name} may not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>The file {name} was changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>The file {name} was removed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>The file {name} would unfold to more than {size} MB, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>The finished run in {name} does not belong to this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>The graphics card cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/loop.py"/>
        <source>The graphics card does not have enough memory for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>The graphics card failed its test: it gives other results than the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>The graphics card failed its test: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>The job in {name} has not been trained yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>The job in {name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The labels in {name} are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>The model knows: {labels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The model's settings or weights are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/encoder.py"/>
        <source>The model's vocabulary cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/encoder.py"/>
        <source>The model's vocabulary is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The model's word counts are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>The other runs are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The part {name} of the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The part {name} of the file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/distributed.py"/>
        <source>The processes that train together were not given the same {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>The processor was chosen in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>The run “{name}” is in the Library already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The settings are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/experiment.py"/>
        <source>The texts in {name} have several labels each, but the model gives one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The thresholds in {name} do not fit its labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>The vector of “{word}” in {name} is no list of {size} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The weights do not fit the model's settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/more_examples.py"/>
        <source>There are no texts to learn from besides the test texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>There are only {found} texts with a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>There is no file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>There is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>There is no room left on the disk for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/scratch.py"/>
        <source>There is no room on the disk for what does not fit into memory: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>There is no run “{name}” in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>There is no setting “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>There is not enough memory for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>There is not enough room on the disk: about {needed:,} MB are needed, and {free:,} MB are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/pasted.py"/>
        <source>There is nothing to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>There is only one label: “{label}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>There is something in {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>These are not settings of this program: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>They were tested on different texts and share none: what they get right cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>This build of the program is made for the processor only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/store.py"/>
        <source>This data set is no longer kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/onnx_export.py"/>
        <source>This model is too large for an ONNX file, which holds 2 GB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>This run cannot be opened: its files are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>This run cannot be renamed: its files are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>This run is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>This run was made by a later version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>To train, each text needs a label: choose the label column. Without labels, the file can be classified with a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Took the names of labels out of 1 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Took the names of labels out of {count} texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/onnx_export.py"/>
        <source>Train it with fewer models averaged, or with a smaller vocabulary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/loop.py"/>
        <source>Training became unstable: the loss is no longer a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>Unpack it and open the one you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>Unpack it in another program and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>Unpack it in another program, then choose what was in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>Wait until the program that writes it has finished, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/samples.py"/>
        <source>What customers write to an online shop, by topic. English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/distributed.py"/>
        <source>What it said before says why. Nothing was kept; start all processes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>What kind of file {name} shall be is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>What the program keeps of {name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>With the answers there are {found:,} columns, and a sheet of Excel holds {most:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Write 1 label in one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Write {count} labels in one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Wrote 1 label in one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Wrote {count} labels in one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Your file itself is not affected: import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>a spreadsheet in Excel's binary format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>a spreadsheet in an old XML format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>an Indian script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>an id, another one in almost every row,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>another part of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>another script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>cannot be read as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/experiment.py"/>
        <source>file and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/records.py"/>
        <source>has a quotation mark that is out of place; the row was read as well as possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>has bytes that are not {expected}; they are shown as �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/building.py"/>
        <source>has characters that are no text; they were replaced by �</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>has half of a character in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>has too many brackets within brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/regular.py"/>
        <source>has {found} cells, but the table has {expected} columns; an empty cell was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/regular.py"/>
        <source>has {found} cells, but the table has {expected} columns; neighbouring cells were joined into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/regular.py"/>
        <source>is a note below the table and not part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>is no JSON list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>is not {expected} and was read as {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, a file of more than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, a hidden file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, a link to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, which cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, which cannot be read as {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, which holds no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, which is in no label's folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, which is no ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, whose name leads out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>less than 1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/regular.py"/>
        <source>repeats the names of the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>stands above the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/source.py"/>
        <source>stands above the table and is not part of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/classify.py"/>
        <location filename="../../textcls_gui/core/classifying/survey.py"/>
        <source>{file} has changed since it was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/columns.py"/>
        <source>{file} has no column “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/own_files.py"/>
        <source>{file} has none of the labels of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/phrases.py"/>
        <source>{first}, and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>{name} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>{name} cannot be opened: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>{name} cannot be “{found}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>{name} could not be saved: it is open in another program, or may not be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/files.py"/>
        <source>{name} could not be saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>{name} has {found:,} rows, and a sheet of Excel holds {most:,} with the row of names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>{name} holds no texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} holds no word vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} holds none of the words in your texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>{name} in the job's folder is damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} is a fastText model in binary form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>{name} is a {suffix} file, which this version cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>{name} is no folder that was made for training elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>{name} is no name for a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>{name} is not a TextCls model, or it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>{name} is not a TextCls model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>{name} is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>{name} is only a note of the spreadsheet program that the file {other} is open there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/classify.py"/>
        <source>{name} is the file that is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/export.py"/>
        <source>{name} is the file that was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>{name} of the finished run is damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>{name} was made by a later version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>{name} was saved by a later version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>“textcls-gui runs” lists them with their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>“{column}” cannot be text and label at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>“{common}” has {ratio} times as many texts as “{rare}”: rare labels may be overlooked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/columns.py"/>
        <source>“{found}” is too long to stand between labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>“{second}” is really better than “{first}”: of {texts} texts it gets {fixed} right that the other gets wrong, and {broken} wrong that the other gets right. Chance alone would do as much in at most {chance} of 100 such tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>“{second}” is really worse than “{first}”: of {texts} texts it gets {broken} wrong that the other gets right, and {fixed} right that the other gets wrong. Chance alone would do as much in at most {chance} of 100 such tests.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
