<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>%n day(s) old</source>
        <translation><numerusform>%Ln 天前</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>%n month(s) old</source>
        <translation><numerusform>%Ln 个月前</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>%n year(s) old</source>
        <translation><numerusform>%Ln 年前</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>&amp;Problem report</source>
        <translation>问题报告(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>About TextCls</source>
        <translation>关于 TextCls</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>Graphics card: {0}.</source>
        <translation>显卡：{0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>Licences of e&amp;verything inside</source>
        <translation>所含各部分的许可证(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>TextCls never connects to the internet, so it cannot tell you of a newer version: look where you got this one.</source>
        <translation>TextCls 从不连接互联网，所以无法告诉您有没有新版本：请到您获得本程序的地方查看。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>This is the copy for NVIDIA graphics cards, and it trains on the one in this computer.</source>
        <translation>这是用于 NVIDIA 显卡的版本，正在使用这台电脑里的显卡训练。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>This is the copy for NVIDIA graphics cards, but none was found: it trains on the processor. The smaller copy, without “-cuda” in its file's name, would do the same here.</source>
        <translation>这是用于 NVIDIA 显卡的版本，但没有找到这样的显卡，所以用处理器训练。文件名里没有“-cuda”的那个较小的版本，在这里效果一样。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>This is the copy for NVIDIA graphics cards, but the card in this computer did not pass its test: it trains on the processor. A newer driver for the card may help.</source>
        <translation>这是用于 NVIDIA 显卡的版本，但这台电脑的显卡没有通过测试，所以用处理器训练。更新显卡驱动也许有用。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>This is the copy for the processor, and it fits this computer: no NVIDIA graphics card was found, so the other copy, with “-cuda” in its file's name, would be no quicker here.</source>
        <translation>这是用于处理器的版本，适合这台电脑：没有找到 NVIDIA 显卡，所以另一个版本（文件名里带有“-cuda”）在这里也不会更快。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>This is the copy for the processor. This computer has an NVIDIA graphics card: the other copy, with “-cuda” in its file's name, can train on it, which is quicker with much text. It opens the same data and models.</source>
        <translation>这是用于处理器的版本。这台电脑有 NVIDIA 显卡：文件名里带“-cuda”的另一个版本可以用它训练，文本多的时候更快。两个版本打开的数据和模型相同。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>Version {0} of {1}.</source>
        <translation>版本 {0}，{1}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>Version {0} of {1}: {2}.</source>
        <translation>版本 {0}，{1}：{2}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>Version {0}, run from its source.</source>
        <translation>版本 {0}，从源代码运行。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/about_panel.py"/>
        <source>made today</source>
        <translation>今天制作</translation>
    </message>
</context>
<context>
    <name>Ago</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>%n day(s) ago</source>
        <translation><numerusform>%Ln 天前</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>%n hour(s) ago</source>
        <translation><numerusform>%Ln 小时前</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>%n minute(s) ago</source>
        <translation><numerusform>%Ln 分钟前</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>a moment ago</source>
        <translation>刚才</translation>
    </message>
</context>
<context>
    <name>AllTextsView</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>%n text(s)</source>
        <translation><numerusform>%Ln 条文本</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Right</source>
        <translation>答对的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Right and wrong</source>
        <translation>答对和答错的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Search in all texts</source>
        <translation>搜索所有文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Search in the texts</source>
        <translation>搜索文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Texts shown</source>
        <translation>显示的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Which texts are shown</source>
        <translation>显示哪些文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>Wrong</source>
        <translation>答错的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/all_texts_view.py"/>
        <source>texts</source>
        <translation>文本</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/answer_words.py"/>
        <source>A label is given where its bar reaches the mark; there may be several, or none.</source>
        <translation>条形达到标记线就给出这个标签；可能有几个，也可能没有。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/answer_words.py"/>
        <source>None of the labels</source>
        <translation>没有任何标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/answer_words.py"/>
        <source>Not sure: {0} % is less than the {1} % from which you rely on it.</source>
        <translation>没把握：{0}% 低于您信任它所需的 {1}%。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/answer_words.py"/>
        <source>{0} % sure</source>
        <translation>{0}% 的把握</translation>
    </message>
</context>
<context>
    <name>AxisNames</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_cells.py"/>
        <location filename="../../textcls_gui/gui/plots/matrix_headers.py"/>
        <source>Model says →</source>
        <translation>模型给出 →</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/matrix_headers.py"/>
        <source>Should be ↓</source>
        <translation>应为 ↓</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_cells.py"/>
        <source>← Should be</source>
        <translation>← 应为</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>and %n more</source>
        <translation><numerusform>以及另外 %Ln 个</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>{0} % · mark {1} %</source>
        <translation>{0}% · 标记线 {1}%</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>{0} · before {1} %</source>
        <translation>{0} · 之前 {1}%</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>{0} · {1} %</source>
        <translation>{0} · {1}%</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/bar_chart.py"/>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>CellTextEdit</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_cells.py"/>
        <source>Text of the cell</source>
        <translation>单元格的文本</translation>
    </message>
</context>
<context>
    <name>ClassifyChoices</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>Add the &amp;probability of each label</source>
        <translation>附上每个标签的概率(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>CSV for any program (.csv)</source>
        <translation>适用于任何程序的 CSV (.csv)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>In CSV, an apostrophe is put before a cell that a spreadsheet would run. In Excel, all cells are texts anyway.</source>
        <translation>在 CSV 里，表格软件会当成公式运行的单元格前会加一个撇号。在 Excel 里，所有单元格本来就是文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>Keep &amp;formulas from running</source>
        <translation>防止公式运行(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>More: formulas, and how the file is read</source>
        <translation>更多：公式，以及怎样读取文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>Save as</source>
        <translation>保存为</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>The column with the &amp;texts</source>
        <translation>文本所在的列(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>The column with the texts</source>
        <translation>文本所在的列</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_choices.py"/>
        <source>What is classified, and what it becomes</source>
        <translation>对什么分类，存成什么</translation>
    </message>
</context>
<context>
    <name>ClassifyPreview</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>&amp;Another file…</source>
        <translation>另一个文件(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>&amp;Classify and save…</source>
        <translation>分类并保存(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>A first look at %n row(s). In the saved file your columns stay in order, with the answers after them.</source>
        <translation><numerusform>先看看 %Ln 行。在保存的文件里，您的列保持原来的顺序，后面是回答。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>Look under “More” at the right.</source>
        <translation>请看右侧的“更多”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>The model says</source>
        <translation>模型给出</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>There are no rows to read this way.</source>
        <translation>这样读取的话，一行也没有。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>none of the labels</source>
        <translation>没有任何标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>{0} · {1} %</source>
        <translation>{0} · {1}%</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>{0} · {1} %, not sure</source>
        <translation>{0} · {1}%，没把握</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_preview.py"/>
        <source>– (no text)</source>
        <translation>–（没有文本）</translation>
    </message>
</context>
<context>
    <name>ClassifySummary</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>%n of them got none of the labels.</source>
        <translation><numerusform>其中 %Ln 条没有任何标签。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>%n text(s) classified</source>
        <translation><numerusform>已给 %Ln 条文本分类</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>&amp;Open the file</source>
        <translation>打开文件(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>An apostrophe stands before %n cell(s) that a spreadsheet would run as a formula.</source>
        <translation><numerusform>表格软件会当成公式运行的 %Ln 个单元格前加了撇号。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Classify &amp;another</source>
        <translation>再给另一个文件分类(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Every row was read and has its label.</source>
        <translation>每一行都读到了，并且有了标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>How many texts got each label</source>
        <translation>每个标签有多少条文本</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Not read, or not as they are: %n line(s) of your file.</source>
        <translation><numerusform>没有读取，或没有照原样读取：您文件中的 %Ln 行。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>Texts of each label</source>
        <translation>每个标签的文本数</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>The model is not sure of %n of them ({0} %).</source>
        <translation><numerusform>其中 %Ln 条模型没把握（{0}%）。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>There is no text, and so no label, in %n row(s).</source>
        <translation><numerusform>%Ln 行没有文本，所以没有标签。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_summary.py"/>
        <source>{0}_labels</source>
        <translation>{0}_各标签</translation>
    </message>
</context>
<context>
    <name>ClassifyView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Back to typing</source>
        <translation>返回输入</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>CSV, Excel, ODS, JSON or Parquet with one text in each row. Every row gets its label in a new file; your own file is not changed, and nothing leaves this computer.</source>
        <translation>每行一条文本的 CSV、Excel、ODS、JSON 或 Parquet 文件。每一行都会在一个新文件里得到标签；您自己的文件不会改动，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Choose a file with texts</source>
        <translation>选择有文本的文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Classify a whole file</source>
        <translation>给整个文件分类</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Classifying {0}</source>
        <translation>正在给 {0} 分类</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Drop a file with texts here</source>
        <translation>把有文本的文件拖到这里</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Looking through {0}</source>
        <translation>正在查看 {0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Save the file with its labels</source>
        <translation>保存带标签的文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Saving {0}…</source>
        <translation>正在保存 {0}…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Stopped. No file was written.</source>
        <translation>已停止。没有写出文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>Tables ({0})</source>
        <translation>表格 ({0})</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>not sure</source>
        <translation>没把握</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>predicted label</source>
        <translation>预测标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>predicted labels</source>
        <translation>预测标签（多个）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>probability of {label}</source>
        <translation>{label} 的概率</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>{0} of {1} rows</source>
        <translation>{0} / {1} 行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>{0}_labelled</source>
        <translation>{0}_已打标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>{name} (model)</source>
        <translation>{name}（模型）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/classify_view.py"/>
        <source>← &amp;Back to typing</source>
        <translation>← 返回输入(&amp;B)</translation>
    </message>
</context>
<context>
    <name>CloseGuard</name>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>&amp;Finish and keep the best</source>
        <translation>结束并保留最佳模型(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>&amp;Go on training</source>
        <translation>继续训练(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>&amp;Stop and continue later</source>
        <translation>先停下，以后继续(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>&amp;Throw away</source>
        <translation>放弃(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>A model is being trained. What should happen to it?</source>
        <translation>有一个模型正在训练。该怎么办？</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>If you finish now, the best model so far is kept in the Library, which takes a moment. If you stop, the training can be continued from the Start page, whenever the program is started again.</source>
        <translation>如果现在结束，目前最好的模型会保留在模型库中，这需要一点时间。如果先停下，以后任何时候再打开程序，都可以在开始页继续训练。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/close_guard.py"/>
        <source>Training is under way</source>
        <translation>正在训练</translation>
    </message>
</context>
<context>
    <name>Coach</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Flat since epoch {0}</source>
        <translation>第 {0} 轮起走平</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Flat since epoch {0}: it gets no better any more. You can finish now; the best model, of epoch {1}, is kept.</source>
        <translation>从第 {0} 轮起走平：不再变好。现在可以结束；保留最好的模型，即第 {1} 轮的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Flat since epoch {0}: more epochs would hardly make it better. The best model, of epoch {1}, is kept.</source>
        <translation>从第 {0} 轮起走平：再多几轮也难有进步。保留最好的模型，即第 {1} 轮的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>In epoch {0} the loss was no longer a number, so the training has ended. Your texts are safe. Lower the learning rate to a tenth, and train again.</source>
        <translation>第 {0} 轮的损失不再是数字，训练因此结束。您的文本没有受影响。请把学习率降到十分之一，再训练一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>It is too early to say how it goes: the first epochs show it.</source>
        <translation>现在还看不出进展如何：要先看头几轮。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>It was still improving at its end: with more epochs it may get better.</source>
        <translation>结束时还在变好：多几轮也许会更好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Memorising since epoch {0}</source>
        <translation>第 {0} 轮起死记硬背</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Memorising since epoch {0}: it learns its texts by heart, and does no better on others. The best model, of epoch {1}, is kept; you can finish now.</source>
        <translation>从第 {0} 轮起在死记硬背：它把学习的文本背了下来，对别的文本却没有更准。保留最好的模型，即第 {1} 轮的；现在可以结束。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Memorising since epoch {0}: it learnt its texts by heart, and did no better on others. The best model, of epoch {1}, is kept.</source>
        <translation>从第 {0} 轮起在死记硬背：它把学习的文本背了下来，对别的文本却没有更准。保留最好的模型，即第 {1} 轮的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>No number in epoch {0}</source>
        <translation>第 {0} 轮不再是数字</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>One label only since epoch {0}</source>
        <translation>第 {0} 轮起只有一个标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Since epoch {0} all texts get the same label. Wait for an epoch or two; if it stays so, something is wrong with the settings or the labels.</source>
        <translation>从第 {0} 轮起，所有文本都得到同一个标签。再等一两轮；如果仍然如此，就是设置或标签有问题。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Since epoch {0} all texts got the same label. Try more epochs or balanced class weights, and look whether the labels are right.</source>
        <translation>从第 {0} 轮起，所有文本都得到同一个标签。请试试更多轮次或“均衡”的类别权重，并看看标签是否正确。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Still improving</source>
        <translation>还在变好</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Still improving: it gets better on texts that it does not learn from. Let it go on.</source>
        <translation>还在变好：它在没有学过的文本上越来越准。让它继续。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Too few epochs to say how it went. With more of them it may learn more.</source>
        <translation>轮次太少，看不出进展如何。多几轮也许能学到更多。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Unstable since epoch {0}</source>
        <translation>第 {0} 轮起不稳定</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Unstable since epoch {0}: the loss goes up instead of down. End the run, lower the learning rate to a third or a tenth, and train again.</source>
        <translation>从第 {0} 轮起不稳定：损失不降反升。请结束训练，把学习率降到三分之一或十分之一，再训练一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/coach_words.py"/>
        <source>Unstable since epoch {0}: the loss went up instead of down. Lower the learning rate to a third or a tenth, and train again.</source>
        <translation>从第 {0} 轮起不稳定：损失不降反升。请把学习率降到三分之一或十分之一，再训练一次。</translation>
    </message>
</context>
<context>
    <name>CoachLine</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/coach_line.py"/>
        <source>Learn more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/coach_line.py"/>
        <source>What such curves mean, with pictures</source>
        <translation>这样的曲线是什么意思，配有图片</translation>
    </message>
</context>
<context>
    <name>ColumnHeader</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>&amp;Ignore this column</source>
        <translation>忽略这一列(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>&amp;Several labels in a cell…</source>
        <translation>一格有多个标签(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>+ Text</source>
        <translation>+ 文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>This is &amp;also text, joined to it</source>
        <translation>这也是文本，接在后面(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>This is the &amp;label</source>
        <translation>这是标签(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>This is the &amp;text</source>
        <translation>这是文本(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/column_header.py"/>
        <source>This says &amp;which part: train, validation or test</source>
        <translation>这里写明是哪一部分：训练、验证或测试(&amp;W)</translation>
    </message>
</context>
<context>
    <name>CompareButton</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/compare_button.py"/>
        <source>C&amp;ompare with…</source>
        <translation>与另一次比较(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/compare_button.py"/>
        <source>Which texts another run gets right and this one wrong, and whether that is more than chance</source>
        <translation>另一次训练答对而这次答错了哪些文本，以及这是不是偶然</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>&amp;Go to the Library</source>
        <translation>去模型库(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>&amp;Results</source>
        <translation>结果(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>Choose &amp;other runs</source>
        <translation>另选训练记录(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>Choose two to five models in the Library, with Ctrl or Shift, and then Compare.</source>
        <translation>在模型库里按住 Ctrl 或 Shift 选两到五个模型，再点“比较”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>Nothing to compare yet</source>
        <translation>还没有可比较的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>Runs side by side, on the test texts that all of them were tested on.</source>
        <translation>几次训练放在一起，只看它们都测试过的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/compare_page.py"/>
        <source>The runs are being compared…</source>
        <translation>正在比较各次训练…</translation>
    </message>
</context>
<context>
    <name>ComparisonBars</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/comparison_bars.py"/>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/comparison_bars.py"/>
        <source>{0}: {1} %</source>
        <translation>{0}：{1}%</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/comparison_bars.py"/>
        <source>{0}: {1} %, between {2} and {3}</source>
        <translation>{0}：{1}%，在 {2} 与 {3} 之间</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>%n setting(s) differ, marked with ≠.</source>
        <translation><numerusform>有 %Ln 项设置不同，用 ≠ 标出。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>%n text(s) had another label before; all runs are judged by the labels as they are now.</source>
        <translation><numerusform>有 %Ln 条文本以前是别的标签；所有训练都按现在的标签评判。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>&amp;Fixed ({0})</source>
        <translation>改对了({0})(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>All &amp;wrong ({0})</source>
        <translation>全都错({0})(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>All settings are the same.</source>
        <translation>所有设置都相同。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Both &amp;wrong ({0})</source>
        <translation>两次都错({0})(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>C&amp;urves</source>
        <translation>曲线(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Fi&amp;gures</source>
        <translation>数字(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Figures of the runs</source>
        <translation>各次训练的数字</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Labels found (F1), validation texts</source>
        <translation>找到的标签（F1），验证文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Loss on the validation texts</source>
        <translation>验证文本上的损失</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Newly &amp;broken ({0})</source>
        <translation>新错的({0})(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Not all of them know these labels: {0}.</source>
        <translation>有的模型不认识这些标签：{0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Right, of the validation texts</source>
        <translation>验证文本中答对的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Se&amp;ttings</source>
        <translation>设置(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Settings of the runs</source>
        <translation>各次训练的设置</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Show the %n that are the same</source>
        <translation><numerusform>显示相同的 %Ln 项</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Show those that are the same</source>
        <translation>显示相同的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Texts that all runs get wrong</source>
        <translation>所有训练都答错的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Texts that some runs get right and others wrong</source>
        <translation>有的训练答对、有的答错的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Texts that the newer run gets right and the older one wrong</source>
        <translation>较新的训练答对、较旧的答错的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>Texts that the newer run gets wrong and the older one right</source>
        <translation>较新的训练答错、较旧的答对的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>The runs in detail</source>
        <translation>各次训练的详情</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>They &amp;disagree ({0})</source>
        <translation>意见不一({0})(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>They had the same settings, and the same texts and labels.</source>
        <translation>它们的设置、文本和标签都相同。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>“{0}” gets most right, but not so many more that it could not be chance.</source>
        <translation>“{0}”答对最多，但没有多到能排除偶然。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>“{0}” gets most right. It is really better than {1}; the others may be as good.</source>
        <translation>“{0}”答对最多。它确实比 {1} 好；其他的可能一样好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/comparison_view.py"/>
        <source>“{0}” is really better than all the others.</source>
        <translation>“{0}”确实比其他的都好。</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_matrix.py"/>
        <source>Confusions: rows are what the texts should be, columns what the model says</source>
        <translation>混淆情况：行是文本应有的标签，列是模型给出的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_matrix.py"/>
        <source>No text was taken for another label.</source>
        <translation>没有文本被当成别的标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_matrix.py"/>
        <source>The commonest confusion: “{0}” taken for “{1}”, {2} times.</source>
        <translation>最常见的混淆：“{0}”被当成“{1}”，共 {2} 次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/confusion_matrix.py"/>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>ConfusionModel</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>%n text(s) should be “{0}”, but the model says “{1}”</source>
        <translation><numerusform>%Ln 条文本应为“{0}”，模型却给出“{1}”</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>%n text(s) with the label “{0}” found</source>
        <translation><numerusform>找到 %Ln 条标签为“{0}”的文本</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <location filename="../../textcls_gui/gui/plots/confusion_cells.py"/>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>ConfusionsView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>A to Z</source>
        <translation>按名称</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>All cells at once (0)</source>
        <translation>一次看到所有格子 (0)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>As in the data</source>
        <translation>按数据中的顺序</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Back to the most frequent confusions</source>
        <translation>返回最常见的混淆</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Back to the most frequent confusions (Esc)</source>
        <translation>返回最常见的混淆 (Esc)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Confused ones together</source>
        <translation>容易混淆的放在一起</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Larger cells (+, or Ctrl and the mouse wheel)</source>
        <translation>格子放大（+，或 Ctrl 加鼠标滚轮）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Largest first</source>
        <translation>最多的在前</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Most confused first</source>
        <translation>混淆最多的在前</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Most frequent confusions</source>
        <translation>最常见的混淆</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Most frequent confusions: choose one to read its texts</source>
        <translation>最常见的混淆：选中一项即可查看其文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>No text was taken for another label.</source>
        <translation>没有文本被当成别的标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Number of texts</source>
        <translation>文本数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Order of the labels</source>
        <translation>标签的顺序</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Share of “model says”</source>
        <translation>占“模型给出”的比例</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Share of “should be”</source>
        <translation>占“应为”的比例</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Smaller cells (−)</source>
        <translation>格子缩小 (−)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>Texts of the chosen cell</source>
        <translation>所选格子的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>What the cells show</source>
        <translation>格子里显示什么</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>confusions</source>
        <translation>混淆</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>texts of a cell</source>
        <translation>一个格子的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/confusions_view.py"/>
        <source>‹ List</source>
        <translation>‹ 列表</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/corrections.py"/>
        <source>%n row(s) changed just now. Undo takes it back.</source>
        <translation><numerusform>刚刚更改了 %Ln 行。“撤销”可以恢复原样。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/corrections.py"/>
        <source>%n row(s): {0}</source>
        <translation><numerusform>%Ln 行：{0}</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/corrections.py"/>
        <source>Done: see “Class weights” in the settings.</source>
        <translation>完成：见设置里的“类别权重”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/corrections.py"/>
        <source>This is what “Fix all that is safe” will do, to these rows:</source>
        <translation>“修复所有安全的问题”会对这些行做以下修改：</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/corrections.py"/>
        <source>{0}.</source>
        <translation>{0}。</translation>
    </message>
</context>
<context>
    <name>CurveControls</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>&amp;Epochs</source>
        <translation>轮次(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>1/16 epoch</source>
        <translation>1/16 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>1/2 epoch</source>
        <translation>1/2 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>1/4 epoch</source>
        <translation>1/4 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>1/8 epoch</source>
        <translation>1/8 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>2 epochs</source>
        <translation>2 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>As usual</source>
        <translation>恢复原样</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>Draws the loss by powers of ten (a logarithmic scale), so that small differences can be seen.</source>
        <translation>按十的幂画损失（对数刻度），这样看得清小的差别。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>How many of the latest epochs are shown; 0 shows all</source>
        <translation>显示最近多少轮；0 表示全部</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>Over how much of an epoch the bold training line is an average</source>
        <translation>粗的训练线是多长一段轮次的平均</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>S&amp;moothing</source>
        <translation>平滑(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>Show the curves as they were at first</source>
        <translation>按最初的样子显示曲线</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>Spread out small losses</source>
        <translation>放大小的损失</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_controls.py"/>
        <source>the last </source>
        <translation>最近 </translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_panel.py"/>
        <source>&amp;View</source>
        <translation>显示方式(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_panel.py"/>
        <source>All batches</source>
        <translation>所有批次</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_panel.py"/>
        <source>As a ta&amp;ble</source>
        <translation>显示为表格(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_panel.py"/>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_panel.py"/>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_panel.py"/>
        <source>How the curves are drawn, and earlier runs under them</source>
        <translation>曲线怎样画，以及叠加以前的训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/curve_panel.py"/>
        <source>The same figures as a table, one row for each epoch</source>
        <translation>同样的数字做成表格，每轮一行</translation>
    </message>
</context>
<context>
    <name>CurvePlot</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/curve_plot.py"/>
        <source>Best: epoch {0}</source>
        <translation>最佳：第 {0} 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curve_plot.py"/>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curve_plot.py"/>
        <source>Epoch {0}</source>
        <translation>第 {0} 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curve_plot.py"/>
        <source>Measured after each epoch on texts kept apart from the training.</source>
        <translation>每一轮之后，在没有参加训练的文本上测得。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curve_plot.py"/>
        <source>Pale: each batch. Bold: their average.</source>
        <translation>浅色：每一批。粗线：它们的平均。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curve_plot.py"/>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curve_plot.py"/>
        <source>Show the whole curve again (Home)</source>
        <translation>重新显示整条曲线 (Home)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curve_plot.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curve_plot.py"/>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>&amp;Choose settings</source>
        <translation>选择设置(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>&amp;Go to Start</source>
        <translation>去开始页(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>&amp;Open another file…</source>
        <translation>打开另一个文件(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>&amp;Train now</source>
        <translation>立即训练(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>A file to classify: no column with labels was found.</source>
        <translation>这是待分类的文件：没有找到标签列。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Begin with a file of texts that already have the label you want the program to learn.</source>
        <translation>从一个已经有标签的文本文件开始，标签就是您想让程序学会的东西。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>CSV for Excel (*.csv)</source>
        <translation>适用于 Excel 的 CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>CSV for other programs (*.csv)</source>
        <translation>适用于其他程序的 CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Check that the texts and labels are right. Click the head of a column to change its part.</source>
        <translation>检查文本和标签对不对。点列的标题，可以更改这一列的用途。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Choose a &amp;model</source>
        <translation>选择一个模型(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Choose what makes the rows below look right; your file itself is never changed.</source>
        <translation>选择能让下面各行看起来正确的选项；您的文件本身永远不会被改动。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Classif&amp;y it</source>
        <translation>给它分类(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Counting the labels</source>
        <translation>正在统计标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Drop a file anywhere in this window. On the Start page are more ways to begin, and samples to try.</source>
        <translation>把文件拖到这个窗口的任意位置。开始页有更多方式，还有可以试用的示例。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Export the corrected table</source>
        <translation>导出修正后的表格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>No texts are open</source>
        <translation>没有打开的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Open a file with texts and labels</source>
        <translation>打开有文本和标签的文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Open a file with texts for the test</source>
        <translation>打开用于测试的文本文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Open a file with texts to check on</source>
        <translation>打开用于检验的文本文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Open a folder with one folder of text files for each label</source>
        <translation>打开文件夹，其中每个标签一个放文本文件的子文件夹</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Opening the data set</source>
        <translation>正在打开数据</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Pasted texts</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Reading what was pasted</source>
        <translation>正在读取粘贴的内容</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Reading {0}</source>
        <translation>正在读取 {0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Tables (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xls *.ods *.json *.jsonl *.ndjson *.parquet *.zip)</source>
        <translation>表格 (*.csv *.tsv *.tab *.txt *.xlsx *.xlsm *.xls *.ods *.json *.jsonl *.ndjson *.parquet *.zip)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>The corrected table is in {0}.</source>
        <translation>修正后的表格在 {0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>The file was read again. Corrections that were made before are lost.</source>
        <translation>文件已重新读取，之前的修正没有保留。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Train at once, with the settings as they are</source>
        <translation>用现有的设置马上训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>Writing {0}</source>
        <translation>正在写 {0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/data_page.py"/>
        <source>{0}_corrected.csv</source>
        <translation>{0}_已修正.csv</translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>&amp;Column “{0}”</source>
        <translation>列“{0}”(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>&amp;Edit this cell</source>
        <translation>编辑这个单元格(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>&amp;Relabel…</source>
        <translation>换标签(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>Re&amp;store</source>
        <translation>恢复(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/data_table.py"/>
        <source>Rows of the file</source>
        <translation>文件的各行</translation>
    </message>
</context>
<context>
    <name>DeletionQuestion</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/deletion_question.py"/>
        <source>&amp;Delete for good</source>
        <translation>彻底删除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/deletion_question.py"/>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/deletion_question.py"/>
        <source>Delete %n run(s) for good?</source>
        <translation><numerusform>彻底删除 %Ln 次训练吗？</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/deletion_question.py"/>
        <source>Delete “{0}” for good?</source>
        <translation>彻底删除“{0}”吗？</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/deletion_question.py"/>
        <source>Keep (Esc)</source>
        <translation>保留 (Esc)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/deletion_question.py"/>
        <source>Models, curves and results, {0} on the disk, are then lost. Your own files stay as they are.</source>
        <translation>模型、曲线和结果（在磁盘上共 {0}）将不复存在。您自己的文件不受影响。</translation>
    </message>
</context>
<context>
    <name>DifferenceWords</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>Both say {0}, and are equally sure ({1} %).</source>
        <translation>两者都给出 {0}，把握相同（{1}%）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>Both say {0}; the second is less sure ({1} % instead of {2} %).</source>
        <translation>两者都给出 {0}；第二个把握较小（{1}%，第一个为 {2}%）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>Both say {0}; the second is surer ({1} % instead of {2} %).</source>
        <translation>两者都给出 {0}；第二个把握较大（{1}%，第一个为 {2}%）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>Neither gives a label.</source>
        <translation>两者都没有给出标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>The first has no label {0}.</source>
        <translation>第一个没有 {0} 这个标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>The second has no label {0}.</source>
        <translation>第二个没有 {0} 这个标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>They differ: both say {0}</source>
        <translation>有分歧：两者都给出 {0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>They differ: the first gives no label, the second says {0}.</source>
        <translation>有分歧：第一个没有给出标签，第二个给出 {0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>They differ: the first says {0} ({1} % sure), the second {2} ({3} % sure).</source>
        <translation>有分歧：第一个给出 {0}（{1}% 的把握），第二个给出 {2}（{3}% 的把握）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>They differ: the first says {0}, the second gives no label.</source>
        <translation>有分歧：第一个给出 {0}，第二个没有给出标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>only the first says {0}</source>
        <translation>只有第一个给出 {0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>only the second says {0}</source>
        <translation>只有第二个给出 {0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/difference_words.py"/>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
</context>
<context>
    <name>DoctorPanel</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>&amp;Fix all that is safe…</source>
        <translation>修复所有安全的问题(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>Check-up</source>
        <translation>体检</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>Data Doctor</source>
        <translation>数据体检</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>The texts and labels are being looked at…</source>
        <translation>正在检查文本和标签…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/doctor_panel.py"/>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>CSV, Excel, ODS, JSON or Parquet with one text in each row and a label beside it, or a folder of texts with one folder for each label. It never leaves this computer.</source>
        <translation>每行一条文本、旁边是标签的 CSV、Excel、ODS、JSON 或 Parquet 文件；或者文件夹，其中每个标签一个放文本的子文件夹。它们永远不会离开这台电脑。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>Drop a file or a folder here</source>
        <translation>把文件或文件夹拖到这里</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>First copy some rows in a spreadsheet program, or some lines of text: two at least</source>
        <translation>请先在表格软件里复制几行，或复制几行文字，至少两行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>Open a &amp;folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_area.py"/>
        <source>Take the rows that were copied in a spreadsheet program</source>
        <translation>放入在表格软件里复制的行</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_veil.py"/>
        <source>Drop the file to open it</source>
        <translation>松开鼠标打开文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_veil.py"/>
        <source>Drop the folder to open it</source>
        <translation>松开鼠标打开文件夹</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_veil.py"/>
        <source>Drop the parts of the data set to open them</source>
        <translation>松开鼠标打开数据的各个部分</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/drop_veil.py"/>
        <source>One file at a time: drop them to open {0}</source>
        <translation>一次打开一个文件：松开鼠标打开 {0}</translation>
    </message>
</context>
<context>
    <name>EarlierRunsButton</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/earlier_runs_button.py"/>
        <source>Draw what earlier runs did on their validation texts under these curves, %n at most</source>
        <translation><numerusform>在这些曲线下画出以前的训练在验证文本上的表现，最多 %Ln 次</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/earlier_runs_button.py"/>
        <source>Earlier runs…</source>
        <translation>以前的训练…</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>&amp;Export as ONNX…</source>
        <translation>导出为 ONNX(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>A format that programs in many languages can run. The zip holds the model, what prepares a text for it, and a page on how to use them. Before it is written, its answers are compared with those given here.</source>
        <translation>许多语言写的程序都能运行的格式。压缩包里有模型、处理文本所需的内容，以及一页使用说明。写出之前，会把它的回答与这里的回答作比较。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Compared on %n text(s): the same labels, and probabilities that differ by {0} at most. README.txt in it says how to use it.</source>
        <translation><numerusform>已在 %Ln 条文本上比较：标签相同，概率最多相差 {0}。其中的 README.txt 说明怎样使用。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Copy the lines of Python</source>
        <translation>复制 Python 代码</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Export the model as ONNX</source>
        <translation>把模型导出为 ONNX</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Exporting, and comparing the answers…</source>
        <translation>正在导出，并比较回答…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>In a program of your own, in Python</source>
        <translation>在您自己的 Python 程序里</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Lines of Python that load this model and use it</source>
        <translation>载入并使用这个模型的 Python 代码</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>The lines are copied.</source>
        <translation>代码已复制。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>The model is exported as {0}.</source>
        <translation>模型已导出为 {0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Use “{0}” elsewhere</source>
        <translation>在别处使用“{0}”</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>With TextCls installed there (pip install textcls-gui). These lines run as they are.</source>
        <translation>那台电脑上装有 TextCls（pip install textcls-gui）时，这几行代码可以直接运行。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Without TextCls: ONNX</source>
        <translation>不用 TextCls：ONNX</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/elsewhere_dialog.py"/>
        <source>Zip files (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Baltic</source>
        <translation>波罗的海语言</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Central European</source>
        <translation>中欧语言</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Chinese, simplified</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Chinese, traditional</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Encoding: {0}</source>
        <translation>编码：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Greek</source>
        <translation>希腊文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Hebrew</source>
        <translation>希伯来文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Romanian</source>
        <translation>罗马尼亚文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Thai</source>
        <translation>泰文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Turkish</source>
        <translation>土耳其文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Ukrainian</source>
        <translation>乌克兰文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Unicode</source>
        <translation>Unicode</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Vietnamese</source>
        <translation>越南文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>Western European</source>
        <translation>西欧语言</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_words.py"/>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>EncodingChoice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_choice.py"/>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_choice.py"/>
        <source>Only plain letters were seen: they read the same either way.</source>
        <translation>只见到普通字母，用哪种读法都一样。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_choice.py"/>
        <source>Other ways to read the letters</source>
        <translation>文字的其他读法</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/encoding_choice.py"/>
        <source>Other…</source>
        <translation>其他…</translation>
    </message>
</context>
<context>
    <name>EpochsTable</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/epochs_table.py"/>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/epochs_table.py"/>
        <source>F1, {0}</source>
        <translation>F1，{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/epochs_table.py"/>
        <source>Loss, {0}</source>
        <translation>损失，{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/epochs_table.py"/>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/epochs_table.py"/>
        <source>Right, {0}</source>
        <translation>正确，{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/epochs_table.py"/>
        <source>What was measured after each epoch</source>
        <translation>每轮之后测得的数字</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/epochs_table.py"/>
        <source>best so far</source>
        <translation>目前最好</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/epochs_table.py"/>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/epochs_table.py"/>
        <source>validation</source>
        <translation>验证</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>CSV for Excel and other programs (*.csv)</source>
        <translation>适用于 Excel 和其他程序的 CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>Copied. It can be pasted into a document.</source>
        <translation>已复制，可以粘贴到文档中。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>Copied. It can be pasted into a spreadsheet.</source>
        <translation>已复制，可以粘贴到表格中。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>Copy {0} as a picture</source>
        <translation>把“{0}”复制为图片</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>Copy {0} as a table</source>
        <translation>把“{0}”复制为表格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>Export what is shown here as a file</source>
        <translation>把这里显示的内容导出成文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>Saved as {0}.</source>
        <translation>已保存为 {0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>Writing {0}…</source>
        <translation>正在写 {0}…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>{0} as CSV…</source>
        <translation>{0}，CSV 格式…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>{0} as PNG picture…</source>
        <translation>{0}，PNG 图片…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/export_button.py"/>
        <source>{0} as SVG drawing…</source>
        <translation>{0}，SVG 图形…</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <location filename="../../textcls_gui/gui/workers/failure.py"/>
        <source>A file could not be read or written: {0}.</source>
        <translation>有一个文件读不了或写不了：{0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/failure.py"/>
        <source>Close other programs, or use a smaller file.</source>
        <translation>请关闭其他程序，或使用小一点的文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/failure.py"/>
        <source>Nothing of yours was changed. Try again; the log says more.</source>
        <translation>您的内容没有任何改动。请再试一次，日志里有更多说明。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/failure.py"/>
        <source>Something went wrong that the program did not expect.</source>
        <translation>发生了程序没有预料到的问题。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/failure.py"/>
        <source>The memory of this computer is not large enough for that.</source>
        <translation>这台电脑的内存不够完成这项工作。</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/help_mark.py"/>
        <source>What the words mean: {0}</source>
        <translation>这些词的意思：{0}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>%n row(s)</source>
        <translation><numerusform>%Ln 行</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>All labels</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>End the search</source>
        <translation>结束查找</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>End the search (Esc)</source>
        <translation>结束查找 (Esc)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>Find in the texts</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>Only &amp;changed</source>
        <translation>只看改过的(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/find_bar.py"/>
        <source>Show texts of this label</source>
        <translation>显示有这个标签的文本</translation>
    </message>
</context>
<context>
    <name>FindingLine</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_list.py"/>
        <source>Show its rows</source>
        <translation>显示相关的行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_list.py"/>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_list.py"/>
        <source>Nothing was found to be wrong.</source>
        <translation>没有发现问题。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_list.py"/>
        <source>What was found in the data</source>
        <translation>在数据中发现的问题</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_words.py"/>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_words.py"/>
        <source>Good, with remarks</source>
        <translation>良好，有几点提示</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>Harm</source>
        <translation>有害</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_words.py"/>
        <source>Have a look at this</source>
        <translation>请看一看</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/finding_words.py"/>
        <source>Mend this first</source>
        <translation>请先修正</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>almost copies of another text</source>
        <translation>几乎重复的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>copies of another text</source>
        <translation>重复的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>copies on both sides of the split</source>
        <translation>划分两侧都有的副本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>labels that are likely wrong</source>
        <translation>多半有误的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>labels written in several ways</source>
        <translation>有几种写法的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>lines that are in no row</source>
        <translation>没有对应行的文件行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>rows not read just as they are written</source>
        <translation>没有照原样读取的行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>rows without a text</source>
        <translation>没有文本的行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts in another language</source>
        <translation>其他语言的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts in another script</source>
        <translation>其他文字的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts longer than the model reads</source>
        <translation>超过模型读取长度的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts of labels that may be overlooked</source>
        <translation>标签可能被忽视的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts of rare labels</source>
        <translation>罕见标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts that name their label</source>
        <translation>写出了自己标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts with a web page's code</source>
        <translation>含网页代码的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts with different labels</source>
        <translation>有不同标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts with garbled letters</source>
        <translation>有乱码的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts with lost characters</source>
        <translation>有丢失字符的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts with unseen characters</source>
        <translation>有看不见字符的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>texts without a label</source>
        <translation>没有标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>what is chosen as label</source>
        <translation>选为标签的列</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/finding_titles.py"/>
        <source>what is chosen as text</source>
        <translation>选为文本的列</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Arabic (Windows-1256)</source>
        <translation>阿拉伯文（Windows-1256）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Baltic (Windows-1257)</source>
        <translation>波罗的海语言（Windows-1257）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Central European (Windows-1250)</source>
        <translation>中欧语言（Windows-1250）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Chinese (Big5)</source>
        <translation>中文（Big5）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Chinese (GB 18030)</source>
        <translation>中文（GB 18030）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Cyrillic (KOI8-R)</source>
        <translation>西里尔文（KOI8-R）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Cyrillic (Windows-1251)</source>
        <translation>西里尔文（Windows-1251）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Greek (Windows-1253)</source>
        <translation>希腊文（Windows-1253）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Hebrew (Windows-1255)</source>
        <translation>希伯来文（Windows-1255）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>JSON Lines, {0}</source>
        <translation>JSON Lines，{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>JSON, {0}</source>
        <translation>JSON，{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Japanese (EUC-JP)</source>
        <translation>日文（EUC-JP）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Japanese (Shift JIS)</source>
        <translation>日文（Shift JIS）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Korean (EUC-KR)</source>
        <translation>韩文（EUC-KR）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Thai (TIS-620)</source>
        <translation>泰文（TIS-620）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Thai (Windows-874)</source>
        <translation>泰文（Windows-874）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Turkish (Windows-1254)</source>
        <translation>土耳其文（Windows-1254）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode（UTF-8）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Unicode ({0})</source>
        <translation>Unicode（{0}）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Vietnamese (Windows-1258)</source>
        <translation>越南文（Windows-1258）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Western (ISO 8859-1)</source>
        <translation>西欧语言（ISO 8859-1）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>Western (Windows-1252)</source>
        <translation>西欧语言（Windows-1252）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>a Parquet table</source>
        <translation>Parquet 表格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>a spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>a spreadsheet, sheet “{0}” of {1}</source>
        <translation>电子表格，{1} 个工作表中的“{0}”</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>in columns aligned by spaces</source>
        <translation>用空格对齐的列</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>one text in each line</source>
        <translation>每行一条文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>plain letters (ASCII)</source>
        <translation>普通字母（ASCII）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by commas</source>
        <translation>用逗号分隔</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by semicolons</source>
        <translation>用分号分隔</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by spaces</source>
        <translation>用空格分隔</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by tabs</source>
        <translation>用制表符分隔</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by vertical bars</source>
        <translation>用竖线分隔</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>separated by “{0}”</source>
        <translation>用“{0}”分隔</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/file_words.py"/>
        <source>text files in folders, one folder for each label</source>
        <translation>文件夹中的文本文件，每个标签一个文件夹</translation>
    </message>
</context>
<context>
    <name>FrequentConfusionsModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>How many unseen texts these are.</source>
        <translation>这样的没见过的文本有多少条。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>Model says</source>
        <translation>模型给出</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>Of the unseen texts that have the label under “Should be”, the share that these are.</source>
        <translation>在“应为”这个标签的没见过的文本里，这些所占的比例。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>Texts</source>
        <translation>文本数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>The label that the model gives them.</source>
        <translation>模型给它们的标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>The label that the texts have in your data.</source>
        <translation>这些文本在您的数据里的标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/confusions.py"/>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>%n group(s) clearly worse than the rest, first in the list. Choose a group to read its texts.</source>
        <translation><numerusform>有 %Ln 组明显比其余的差，排在列表最前面。选一组可以读它的文本。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>How the model does on groups of texts</source>
        <translation>模型在各组文本上的表现</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>No group is clearly worse than the rest. Choose one to read its texts.</source>
        <translation>没有哪一组明显比其余的差。选一组可以读它的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>Texts of the chosen group</source>
        <translation>所选组的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>This model was trained before groups of texts were looked at. Train it again to see them.</source>
        <translation>这个模型训练时还没有分组查看的功能。重新训练就能看到。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/groups_view.py"/>
        <source>texts of a group</source>
        <translation>一组的文本</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../textcls_gui/gui/help/hint.py"/>
        <source>F1: more about this</source>
        <translation>F1：更多说明</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/help/folder.py"/>
        <source>en</source>
        <comment>the folder of the help in this language, such as zh_CN</comment>
        <translation>zh_CN</translation>
    </message>
</context>
<context>
    <name>HelpMark</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/help_mark.py"/>
        <source>What does this mean?</source>
        <translation>这是什么意思？</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/help_mark.py"/>
        <source>What does this mean? (F1)</source>
        <translation>这是什么意思？(F1)</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/help/panel.py"/>
        <source>%n place(s) found</source>
        <translation><numerusform>找到 %Ln 处</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/help/panel.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/help/panel.py"/>
        <source>Close the help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/help/panel.py"/>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/help/panel.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/help/panel.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/help/panel.py"/>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/help/panel.py"/>
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/help/panel.py"/>
        <source>Search in the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/help/panel.py"/>
        <source>Take the tour</source>
        <translation>看导览</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/help/panel.py"/>
        <source>Try fewer or other words, or look through the [contents]({0}).</source>
        <translation>请少用几个词或换个说法，也可以看看[目录]({0})。</translation>
    </message>
</context>
<context>
    <name>HowItGoes</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/how_it_goes.py"/>
        <source>1. Show it examples</source>
        <translation>1. 给它看例子</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/how_it_goes.py"/>
        <source>2. Let it learn</source>
        <translation>2. 让它学习</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/how_it_goes.py"/>
        <source>3. Let it label</source>
        <translation>3. 让它打标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/how_it_goes.py"/>
        <source>A table of texts, with the right label beside each. A few hundred will do.</source>
        <translation>一张文本表格，每条旁边是正确的标签。几百条就够了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/how_it_goes.py"/>
        <source>How it goes</source>
        <translation>怎样进行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/how_it_goes.py"/>
        <source>It takes a minute or some. Then you are told how often it is right on texts it has not seen.</source>
        <translation>需要一分钟到几分钟。之后您会知道，它对没见过的文本有多常答对。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/how_it_goes.py"/>
        <source>Type a text and see its label, and the words that decided. Or have a whole spreadsheet labelled.</source>
        <translation>输入一段文本，看到它的标签和起决定作用的词。也可以给整个表格打标签。</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>%n column(s)</source>
        <translation><numerusform>%Ln 列</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>&amp;Read it this way</source>
        <translation>就这样读取(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>As it was &amp;guessed</source>
        <translation>恢复成程序猜的(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>Choose something else at the right.</source>
        <translation>请在右侧另选。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>How the file is read</source>
        <translation>怎样读取文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>Reading the beginning…</source>
        <translation>正在读取开头…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>Take back every choice made here</source>
        <translation>撤回在这里做的所有选择</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>The first %n row(s), in {0}</source>
        <translation><numerusform>前 %Ln 行，{0}</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>There are no rows to read this way.</source>
        <translation>这样读取的话，一行也没有。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/import_view.py"/>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>Influence</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_words.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_words.py"/>
        <source>Most for “{0}”: {1}. Most against: {2}.</source>
        <translation>最支持“{0}”的：{1}。最反对的：{2}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_words.py"/>
        <source>Most for “{0}”: {1}. No word speaks much against it.</source>
        <translation>最支持“{0}”的：{1}。没有哪个词明显反对它。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_words.py"/>
        <source>No single word decides about “{0}”.</source>
        <translation>没有哪个词单独决定“{0}”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_words.py"/>
        <source>No word speaks much for “{0}”. Most against: {1}.</source>
        <translation>没有哪个词明显支持“{0}”。最反对的：{1}。</translation>
    </message>
</context>
<context>
    <name>InfluenceLegend</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_legend.py"/>
        <source>speaks against</source>
        <translation>反对</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_legend.py"/>
        <source>speaks for</source>
        <translation>支持</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/influence_legend.py"/>
        <source>“{0}”; the thicker the line, the more</source>
        <translation>“{0}”；线越粗，作用越大</translation>
    </message>
</context>
<context>
    <name>InterruptedCard</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>&amp;Continue the training</source>
        <translation>继续训练(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>&amp;Keep the best so far</source>
        <translation>保留目前最好的(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>All that it needs is kept, its texts too; it goes on as if nothing had happened.</source>
        <translation>所需的一切（包括文本）都已保留；继续之后就像什么都没发生过一样。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>Another training is under way.</source>
        <translation>另一次训练正在进行。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>Its best epoch so far has an F1 of {0} % on the validation texts.</source>
        <translation>目前最好的轮次在验证文本上的 F1 为 {0}%。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>Its best epoch so far is right about {0} % of the validation texts.</source>
        <translation>目前最好的轮次答对了 {0}% 的验证文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>The training with “{0}” could not go on at epoch {2} of {3} of model {4} of {5}, {1}.</source>
        <translation>{1}，对“{0}”的训练在第 {4} 个模型（共 {5} 个）的第 {2} 轮（共 {3} 轮）无法继续。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>The training with “{0}” could not go on at epoch {2} of {3}, {1}.</source>
        <translation>{1}，对“{0}”的训练在第 {2} 轮（共 {3} 轮）无法继续。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>The training with “{0}” was interrupted at epoch {2} of {3} of model {4} of {5}, {1}.</source>
        <translation>{1}，对“{0}”的训练在第 {4} 个模型（共 {5} 个）的第 {2} 轮（共 {3} 轮）中断了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>The training with “{0}” was interrupted at epoch {2} of {3}, {1}.</source>
        <translation>{1}，对“{0}”的训练在第 {2} 轮（共 {3} 轮）中断了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>The training with “{0}” was interrupted at its start, {1}.</source>
        <translation>{1}，对“{0}”的训练在刚开始时中断了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>Throw a&amp;way</source>
        <translation>放弃(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>You stopped the training with “{0}” at epoch {2} of {3} of model {4} of {5}, {1}.</source>
        <translation>{1}，您在第 {4} 个模型（共 {5} 个）的第 {2} 轮（共 {3} 轮）停下了对“{0}”的训练。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_card.py"/>
        <source>You stopped the training with “{0}” at epoch {2} of {3}, {1}.</source>
        <translation>{1}，您在第 {2} 轮（共 {3} 轮）停下了对“{0}”的训练。</translation>
    </message>
</context>
<context>
    <name>InterruptedRuns</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_runs.py"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_runs.py"/>
        <source>It can be brought back until the program is started again.</source>
        <translation>在重新启动程序之前可以恢复。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/interrupted_runs.py"/>
        <source>The training with “{0}” was thrown away.</source>
        <translation>对“{0}”的训练已放弃。</translation>
    </message>
</context>
<context>
    <name>LabelBox</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_cells.py"/>
        <source>New label</source>
        <translation>新标签</translation>
    </message>
</context>
<context>
    <name>LabelChart</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_chart.py"/>
        <source>&amp;Merge into</source>
        <translation>并入(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_chart.py"/>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_chart.py"/>
        <source>&amp;Show its texts</source>
        <translation>显示它的文本(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_chart.py"/>
        <source>Another label's name merges the two.</source>
        <translation>填另一个标签的名称，两者就会合并。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_chart.py"/>
        <source>New name of “{0}”</source>
        <translation>“{0}”的新名称</translation>
    </message>
</context>
<context>
    <name>LabelOutcomesModel</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>%n text(s) are given the label “{0}”, but do not have it</source>
        <translation><numerusform>%Ln 条文本被给了标签“{0}”，但实际没有</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>%n text(s) have the label “{0}”, but the model does not give it</source>
        <translation><numerusform>%Ln 条文本有标签“{0}”，但模型没有给出</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>%n text(s) with the label “{0}” found</source>
        <translation><numerusform>找到 %Ln 条标签为“{0}”的文本</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Missing</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Texts that are given the label, but do not have it.</source>
        <translation>被给了这个标签，但实际没有的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Texts that have the label and are given it.</source>
        <translation>有这个标签，模型也给了的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Texts that have the label, but are not given it.</source>
        <translation>有这个标签，但模型没有给的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>The label as it stands in your data.</source>
        <translation>您数据里的标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_outcomes.py"/>
        <source>Too many</source>
        <translation>多给</translation>
    </message>
</context>
<context>
    <name>LabelOutcomesView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_outcomes_view.py"/>
        <source>Texts shown</source>
        <translation>显示的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_outcomes_view.py"/>
        <source>What became of each label</source>
        <translation>每个标签的情况</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_outcomes_view.py"/>
        <source>labels found</source>
        <translation>找到的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_outcomes_view.py"/>
        <source>texts of a label</source>
        <translation>一个标签的文本</translation>
    </message>
</context>
<context>
    <name>LabelPicker</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Chosen: {0}</source>
        <translation>已选：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Find a label</source>
        <translation>查找标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>New label “{0}”</source>
        <translation>新标签“{0}”</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Type to find a label, or a new one</source>
        <translation>输入以查找标签，或写一个新的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Which label is right?</source>
        <translation>哪个标签是对的？</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>Which labels are right?</source>
        <translation>哪些标签是对的？</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/label_picker.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>LabelScoresModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>How many of the unseen texts have this label. With few, the other numbers are rough.</source>
        <translation>没见过的文本里有多少条是这个标签。少的话，其他数字只是大概。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Of the texts that really have this label, the share that the model found.</source>
        <translation>真有这个标签的文本里，模型找到的比例。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Of the texts that the model gave this label, the share that really have it.</source>
        <translation>模型给了这个标签的文本里，真有这个标签的比例。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Precision and recall in one number; it is low as soon as one of them is low.</source>
        <translation>把精确率和召回率合成一个数字；只要其中一个低，它就低。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Recall between</source>
        <translation>召回率区间</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>Support</source>
        <translation>样本数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>The label as it stands in your data.</source>
        <translation>您数据里的标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>With other such texts, recall lies between these with 95 % certainty; few texts make the range wide.</source>
        <translation>换成同类的其他文本，召回率有 95% 的可能在这个范围里；文本少，范围就宽。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/label_scores.py"/>
        <source>{0}–{1} %</source>
        <translation>{0}–{1}%</translation>
    </message>
</context>
<context>
    <name>LabelsView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/labels_view.py"/>
        <source>Find a label</source>
        <translation>查找标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/labels_view.py"/>
        <source>How well each label is found</source>
        <translation>每个标签找得怎么样</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/labels_view.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/labels_view.py"/>
        <source>Weakest first.</source>
        <translation>最弱的在前。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/labels_view.py"/>
        <source>labels</source>
        <translation>标签</translation>
    </message>
</context>
<context>
    <name>LearningPlot</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/learning_plot.py"/>
        <source>F1, of 100</source>
        <translation>F1（满分 100）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/learning_plot.py"/>
        <source>How good it is, over how many texts it learnt from</source>
        <translation>学习的文本越多，效果有多好</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/learning_plot.py"/>
        <source>Right, of 100 texts</source>
        <translation>每 100 条文本答对</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/learning_plot.py"/>
        <source>Texts that it learnt from</source>
        <translation>学习用的文本数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/learning_plot.py"/>
        <source>With {0} texts: {1} of 100.</source>
        <translation>用 {0} 条文本：100 条中 {1} 条。</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>%n run(s) deleted for good.</source>
        <translation><numerusform>已彻底删除 %Ln 次训练。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Bring a finished run back…</source>
        <translation>带回训练好的结果(&amp;B)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Delete for good</source>
        <translation>彻底删除(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Empty the Trash</source>
        <translation>清空回收站(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Go to Start</source>
        <translation>去开始页(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Save model as…</source>
        <translation>模型另存为(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>&amp;Use elsewhere…</source>
        <translation>在别处使用(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>A .textcls file, also from another computer. Opening it cannot run anything.</source>
        <translation>.textcls 文件，也可以来自另一台电脑。打开它不会运行任何东西。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>A folder written with “Train elsewhere…”, after it was trained on another computer.</source>
        <translation>用“在别处训练…”写出、并已在另一台电脑上训练好的文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Checking {0}…</source>
        <translation>正在检查 {0}…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Choose the folder that was trained elsewhere</source>
        <translation>选择在别处训练好的文件夹</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Choose two to five runs with Ctrl or Shift, and see them side by side</source>
        <translation>按住 Ctrl 或 Shift 选两到五次训练，放在一起看</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Delete all that is in the Trash for good, after asking</source>
        <translation>询问之后，彻底删除回收站里的全部内容</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Each model you train is kept here, with its settings, curves and results.</source>
        <translation>您训练的每个模型连同它的设置、曲线和结果都保存在这里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Every model you trained, with its settings and results. Open one to look at it again or to use it.</source>
        <translation>您训练的每个模型，连同设置和结果。打开一个就能再看或使用它。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>It opens on any computer with this program, and holds none of your texts.</source>
        <translation>它能在任何装有本程序的电脑上打开，里面没有您的任何一条文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Library</source>
        <translation>模型库</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Mode&amp;ls ({0})</source>
        <translation>模型({0})(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Move to &amp;Trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>No model yet</source>
        <translation>还没有模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Open &amp;model…</source>
        <translation>打开模型(&amp;M)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Opening {0}…</source>
        <translation>正在打开 {0}…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Opening “{0}”…</source>
        <translation>正在打开“{0}”…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Resto&amp;re</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Save the model as a file</source>
        <translation>把模型保存为文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Saving {0}…</source>
        <translation>正在保存 {0}…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>TextCls models (*.textcls)</source>
        <translation>TextCls 模型 (*.textcls)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>The Trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>The model is saved as {0}.</source>
        <translation>模型已保存为 {0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Tras&amp;h ({0})</source>
        <translation>回收站({0})(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>What you move here can be restored.</source>
        <translation>移到这里的内容可以恢复。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>“{0}” is in the Library.</source>
        <translation>“{0}”已在模型库里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/library_page.py"/>
        <source>“{0}” is in the Trash.</source>
        <translation>“{0}”已在回收站里。</translation>
    </message>
</context>
<context>
    <name>LicencesView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/licences_view.py"/>
        <source>Parts of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/licences_view.py"/>
        <source>The licence</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>LineChoice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>The table begins on line</source>
        <translation>表格从这一行开始</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>What stands above, such as a title or a date, is left out</source>
        <translation>在它上面的内容，例如标题或日期，不会读取</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../textcls_gui/gui/main_window.py"/>
        <source>Finishing. The window closes when the model is in the Library.</source>
        <translation>正在结束。模型存入模型库后，窗口就会关闭。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/main_window.py"/>
        <source>One file at a time: {0} is opened.</source>
        <translation>一次打开一个文件：已打开 {0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/main_window.py"/>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/main_window.py"/>
        <source>TextCls ended unexpectedly the last time.</source>
        <translation>TextCls 上次意外结束了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/main_window.py"/>
        <source>Your data, runs and models are kept. The problem report says where it stopped; the program sends nothing itself.</source>
        <translation>您的数据、训练记录和模型都还在。问题报告说明它在哪里停止，程序自己不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>MistakesModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/mistakes.py"/>
        <source>You decided</source>
        <translation>您已决定</translation>
    </message>
</context>
<context>
    <name>MistakesView</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>%n correction(s)</source>
        <translation><numerusform>%Ln 处修正</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>%n mistake(s), the surest first; often the label in your table is wrong. Correcting it makes the figures true: these texts test the model, which learns from others.</source>
        <translation><numerusform>%Ln 个错误，最有把握的在前；常常是您表格里的标签错了。修正它会让数字更真实：这些文本用来测试模型，模型学习的是别的文本。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>A training is under way.</source>
        <translation>正在训练。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Another label…</source>
        <translation>另选标签…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Give the text the label that the model says (R)</source>
        <translation>采用模型给出的标签 (R)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>It was not noted where these texts stand in your table. Train here once more to correct them.</source>
        <translation>没有记录这些文本在您表格里的位置。在这里再训练一次就能修正它们。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Leave the text out of the data set; your file is not changed (Delete)</source>
        <translation>把这条文本排除在数据之外；您的文件不会改动 (Delete)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Mistakes shown</source>
        <translation>显示的错误</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Now “{0}”</source>
        <translation>现在是“{0}”</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Open that data set</source>
        <translation>打开那份数据</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Other columns are chosen in Data than this model was trained on. Choose those to correct labels here.</source>
        <translation>数据页选的列与训练这个模型时不同。请选回那些列，再在这里修正标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Pick the right label, or write a new one (L)</source>
        <translation>选出正确的标签，或写一个新的 (L)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Re&amp;train</source>
        <translation>重新训练(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Re&amp;train with %n correction(s)</source>
        <translation><numerusform>带着 %Ln 处修正重新训练(&amp;T)</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Search in the texts</source>
        <translation>搜索文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Taken back: {0}</source>
        <translation>已撤回：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>The label is right, and the model is wrong (K)</source>
        <translation>标签是对的，模型错了 (K)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>The model is right</source>
        <translation>模型是对的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>These texts come from a test file of their own: correct them there, and open it again.</source>
        <translation>这些文本来自单独的测试文件：请在那个文件里修正，再打开它。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>This model was trained on “{0}”, and another data set is open now.</source>
        <translation>这个模型是用“{0}”训练的，而现在打开的是另一份数据。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>This model was trained on “{0}”, which is no longer kept: nothing can be corrected here.</source>
        <translation>这个模型是用“{0}”训练的，那份数据已不再保存，所以这里没法修正。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>To correct labels here, open the data set “{0}”.</source>
        <translation>要在这里修正标签，请打开数据“{0}”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>Undo: {0} (Ctrl+Z)</source>
        <translation>撤销：{0} (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>With this run's settings and all corrections, those made in Data too; tested on the same texts and compared with this run.</source>
        <translation>用这次训练的设置和全部修正（包括数据页里的），在相同的文本上测试，并与这次训练比较。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/mistakes_view.py"/>
        <source>{0} kept</source>
        <translation>{0} 已保留</translation>
    </message>
</context>
<context>
    <name>ModelPage</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>%n setting(s) differ from the preset</source>
        <translation><numerusform>有 %Ln 项设置与预设不同</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>&amp;Advanced</source>
        <translation>高级(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>&amp;Load settings…</source>
        <translation>载入设置(&amp;L)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>A first answer soon: a small model that reads your texts up to {0} times.</source>
        <translation>很快就有初步答案：小模型，最多把您的文本读 {0} 遍。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Choose &amp;data</source>
        <translation>选择数据(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Choose another folder or another name.</source>
        <translation>请选择另一个文件夹或另一个名称。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Choose how thoroughly to train. Balanced is right for most; the rest can stay as it is.</source>
        <translation>选择训练得多细致。一般选均衡就好，其他可以不动。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Choose where the folder is to be made</source>
        <translation>选择在哪里建立文件夹</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>It holds your texts, and its README.txt says how to go on. When it is back, the Library takes the finished run in.</source>
        <translation>里面有您的文本，其中的 README.txt 说明接下来怎么做。带回来以后，模型库会接收训练好的结果。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Load settings</source>
        <translation>载入设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Of your {0} texts, about {1} are learnt from, {2} show when to stop, and {3} are kept apart for the test.</source>
        <translation>您的 {0} 条文本里，约 {1} 条用来学习，{2} 条用来决定何时停止，{3} 条留作测试。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Right for most: a medium model that reads your texts up to {0} times.</source>
        <translation>适合大多数情况：中等模型，最多把您的文本读 {0} 遍。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Sa&amp;ve settings…</source>
        <translation>保存设置(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Save settings</source>
        <translation>保存设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Set everything back to the preset's values</source>
        <translation>把所有设置改回预设的值</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Settings loaded from {0}.</source>
        <translation>已从 {0} 载入设置。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Settings saved as {0}.</source>
        <translation>设置已保存为 {0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Takes several times as long: {1} models that each read your texts up to {0} times and answer together.</source>
        <translation>时间要好几倍：{1} 个模型各把您的文本读最多 {0} 遍，然后一起回答。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>The file {0} cannot be used: {1}.</source>
        <translation>文件 {0} 不能使用：{1}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>The folder “{0}” is ready: copy it to the other computer.</source>
        <translation>文件夹“{0}”已准备好：请把它复制到另一台电脑。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>The settings that were found are chosen; Advanced shows them.</source>
        <translation>已选用找到的设置，可在“高级”里查看。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Train &amp;elsewhere…</source>
        <translation>在别处训练(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Write your texts and these settings into a folder, train there on a faster computer, and bring the finished run back.</source>
        <translation>把您的文本和这些设置写进一个文件夹，在更快的电脑上训练，再把训练好的结果带回来。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/model_page.py"/>
        <source>Writing {0} texts into the folder…</source>
        <translation>正在把 {0} 条文本写进文件夹…</translation>
    </message>
</context>
<context>
    <name>MoreExamplesView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>&amp;Find out</source>
        <translation>试一下(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>A simple word counter learns from a part of your texts, and then from twice as many, up to all of them. If it still gains at the end, more texts are likely to help. It takes from seconds to some minutes.</source>
        <translation>一个简单的词频统计先从您的一部分文本学习，再从两倍的文本学习，直到全部。如果到最后还在提高，增加文本多半有用。需要几秒到几分钟。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>All labels together</source>
        <translation>所有标签合计</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>As a rule, the next doubling brings less than the last.</source>
        <translation>一般来说，下一次加倍带来的提高比上一次少。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>Find &amp;out again</source>
        <translation>再试一次(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>Found with the simple word counter, on {0} of the test texts; small parts were drawn several times.</source>
        <translation>用简单的词频统计得出，基于 {0} 条测试文本；较小的部分抽取了多次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>It cannot be told whether more texts help: from {0} to {1}, it gained {2} points ({3} to {4}).</source>
        <translation>看不出增加文本有没有用：从 {0} 条到 {1} 条，提高了 {2} 个百分点（{3} 到 {4}）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>Learning from parts of your texts…</source>
        <translation>正在从您的部分文本学习…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>More texts are likely to help: from {0} to {1} texts, it gained {2} points ({3} to {4}).</source>
        <translation>增加文本多半有用：从 {0} 条到 {1} 条文本，提高了 {2} 个百分点（{3} 到 {4}）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>More texts of the same kind are unlikely to help much: from {0} to {1}, it gained {2} points ({3} to {4}).</source>
        <translation>增加同类文本多半帮助不大：从 {0} 条到 {1} 条，提高了 {2} 个百分点（{3} 到 {4}）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>More texts of “{0}” would help most: the last doubling took its F1 from {1} to {2}.</source>
        <translation>增加“{0}”的文本最有用：最近一次加倍让它的 F1 从 {1} 升到 {2}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>No label stands out as needing more texts than the others.</source>
        <translation>没有哪个标签比其他标签更需要文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>Of {0} texts, {1} were used, evenly spread, so that it does not take long.</source>
        <translation>为了不耗时太久，{0} 条文本里均匀地取了 {1} 条。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>The label whose curve is shown</source>
        <translation>显示哪个标签的曲线</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>There are too few texts to try it with parts of them.</source>
        <translation>文本太少，没法用其中一部分来试。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>To find out, open the data “{0}” on the Data page, and come back.</source>
        <translation>要试一下，请在数据页打开“{0}”，再回到这里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>Would more examples help?</source>
        <translation>再多些例子有用吗？</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/more_examples_view.py"/>
        <source>{0}: {1} points from the last doubling, %n text(s)</source>
        <translation><numerusform>{0}：最近一次加倍 {1} 个百分点，%Ln 条文本</numerusform></translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Library</source>
        <translation>模型库</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>What is this page for, and what do the words mean? (F1)</source>
        <translation>这个页面是做什么的，这些词是什么意思？(F1)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/nav_rail.py"/>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/notice.py"/>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/notice.py"/>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/notice.py"/>
        <source>Problem report</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/notice.py"/>
        <source>See what could be handed on to whoever looks into this, and copy it.</source>
        <translation>查看可以交给排查问题的人的内容，并复制。</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <location filename="../../textcls_gui/gui/numbers.py"/>
        <source>,</source>
        <comment>between the thousands of a number</comment>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>OwnFiles</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_file_words.py"/>
        <source>Left out of {0}: {1}.</source>
        <translation>{0} 中排除的：{1}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_file_words.py"/>
        <source>{0} lines that could not be read like the others</source>
        <translation>{0} 行不能像其他行那样读取</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_file_words.py"/>
        <source>{0} with labels that the data set does not have</source>
        <translation>{0} 条的标签在数据里没有</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_file_words.py"/>
        <source>{0} without a label</source>
        <translation>{0} 条没有标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_file_words.py"/>
        <source>{0} without a text</source>
        <translation>{0} 条没有文本</translation>
    </message>
</context>
<context>
    <name>OwnFilesButton</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>&amp;Split by itself again</source>
        <translation>恢复自动划分(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>&amp;Test texts from a file…</source>
        <translation>从文件读取测试文本(&amp;T)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>&amp;Validation texts from a file…</source>
        <translation>从文件读取验证文本(&amp;V)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>Files of your own</source>
        <translation>自备文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>If you have the texts for the test, or those to check on, in files of their own</source>
        <translation>如果用于测试或检验的文本在单独的文件里</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/own_files_button.py"/>
        <source>O&amp;wn files…</source>
        <translation>自备文件(&amp;W)…</translation>
    </message>
</context>
<context>
    <name>PassingOn</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>&amp;Use elsewhere…</source>
        <translation>在别处使用(&amp;U)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>Lines of Python to copy, and the model as ONNX for other programs.</source>
        <translation>可以复制的 Python 代码，以及供其他程序使用的 ONNX 模型。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>Report on {0}</source>
        <translation>关于 {0} 的报告</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>The report is saved as {0}.</source>
        <translation>报告已保存为 {0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/passing_on.py"/>
        <source>Writing {0}…</source>
        <translation>正在写 {0}…</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <location filename="../../textcls_gui/gui/percent.py"/>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/preview_table.py"/>
        <source>column {0}</source>
        <translation>第 {0} 列</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/preview_table.py"/>
        <source>The first rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
</context>
<context>
    <name>ProblemReportView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/problem_report_view.py"/>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/problem_report_view.py"/>
        <source>Copy problem report</source>
        <translation>复制问题报告</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/problem_report_view.py"/>
        <source>The problem report</source>
        <translation>问题报告</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/problem_report_view.py"/>
        <source>This is all that is copied: none of your texts, labels or files' names is in it. The program itself sends nothing.</source>
        <translation>复制的就是这些：其中没有您的文本、标签或文件名。程序自己不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <location filename="../../textcls_gui/gui/program.py"/>
        <source>As they were, they are in {0}.</source>
        <translation>原来的样子保存在 {0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/program.py"/>
        <source>Something went wrong that the program did not expect.</source>
        <translation>发生了程序没有预料到的问题。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/program.py"/>
        <source>Your files are unchanged. You can go on; if it happens again, start the program again.</source>
        <translation>您的文件没有改动。可以继续使用；如果再次发生，请重新启动程序。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/program.py"/>
        <source>Your models of an earlier version were saved anew, so that they open in this one.</source>
        <translation>较早版本的模型已重新保存，可以在这个版本里打开。</translation>
    </message>
</context>
<context>
    <name>Punctuation</name>
    <message>
        <location filename="../../textcls_gui/gui/punctuation.py"/>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RareLabelsButton</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>%n rare la&amp;bel(s) joined…</source>
        <translation><numerusform>%Ln 个罕见标签已合并(&amp;B)…</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>%n rare la&amp;bel(s) left out…</source>
        <translation><numerusform>%Ln 个罕见标签已排除(&amp;B)…</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>%n rare la&amp;bel(s)…</source>
        <translation><numerusform>%Ln 个罕见标签(&amp;B)…</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>&amp;Learn them, though they cannot be tested</source>
        <translation>仍然学习，虽然没法测试(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>&amp;Put them together as one label, “other”</source>
        <translation>合并成一个标签“other”(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>Leave their texts &amp;out</source>
        <translation>排除它们的文本(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>Rare labels</source>
        <translation>罕见标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/rare_labels_button.py"/>
        <source>Too few different texts to learn, check and test on: {0}. Three are the least. What should become of such labels?</source>
        <translation>不同的文本太少，不够学习、检验和测试：{0}。至少要三条。这些标签该怎么处理？</translation>
    </message>
</context>
<context>
    <name>ReadingChoices</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>A file of this kind says itself how it is to be read: there is nothing to choose.</source>
        <translation>这种文件自己说明了怎样读取，没有可选的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>How the file is read</source>
        <translation>怎样读取文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>Texts stand in quotes</source>
        <translation>文本写在引号里</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>The first row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>has the names of the columns</source>
        <translation>是各列的名称</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>is already data</source>
        <translation>已经是数据</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>no quotes</source>
        <translation>没有引号</translation>
    </message>
</context>
<context>
    <name>RecentTile</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/recent_tile.py"/>
        <source>today {0}</source>
        <translation>今天 {0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/recent_tile.py"/>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>RecentWork</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/recent_work.py"/>
        <source>%n row(s)</source>
        <translation><numerusform>%Ln 行</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/recent_work.py"/>
        <source>Go on with your data</source>
        <translation>继续您的数据</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/recent_work.py"/>
        <source>Labels: {0}</source>
        <translation>标签：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/recent_work.py"/>
        <source>Use a model again</source>
        <translation>再用一个模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/recent_work.py"/>
        <source>a model from a file</source>
        <translation>来自文件的模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/recent_work.py"/>
        <source>{0} of 100 right, {1}</source>
        <translation>100 条答对 {0} 条，{1}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/recent_work.py"/>
        <source>{0}, {1}</source>
        <translation>{0}，{1}</translation>
    </message>
</context>
<context>
    <name>ReliabilityPlot</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/reliability_plot.py"/>
        <source>How often it is right, over how sure it says it is</source>
        <translation>答对的比例，对照它说的把握</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/reliability_plot.py"/>
        <source>How sure it says it is, in %</source>
        <translation>它说自己有多大把握（%）</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/plots/reliability_plot.py"/>
        <source>Of %n answer(s) given with {0} to {1} %, {2} of 100 are right.</source>
        <translation><numerusform>有 {0}% 到 {1}% 把握的 %Ln 个回答里，每 100 个有 {2} 个是对的。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/reliability_plot.py"/>
        <source>Right, of 100 answers</source>
        <translation>每 100 个回答答对</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>&amp;Do it</source>
        <translation>执行(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>Choose the column that has the labels</source>
        <translation>选择标签所在的列</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>Choose the column that has the texts</source>
        <translation>选择文本所在的列</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>Let a mistake with a rare label count more in training, so that it is not overlooked</source>
        <translation>让罕见标签上的错误在训练中算得更重，免得被忽视</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>Let the model read up to {0} words of a text; training then takes longer</source>
        <translation>让模型读每条文本的前 {0} 个词；训练会更久</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>Loo&amp;k…</source>
        <translation>查看(&amp;K)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/remedies.py"/>
        <source>See whether the file can be read in a better way</source>
        <translation>看看文件能不能用更好的方式读取</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>A label is a guess from words alone. Where people are affected, a person should look at it.</source>
        <translation>标签只是根据词语作出的猜测。涉及到人的时候，应由人来看一看。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>A neural network that reads the words in their order (LSTM)</source>
        <translation>按顺序读词的神经网络（LSTM）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>A simple word counter</source>
        <translation>简单的词频统计</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>All figures are from texts of the same kind as those it learnt from. On other texts, from another time, another source or in another language, nobody has tried it, and it may do much worse.</source>
        <translation>所有数字都来自与学习内容同类的文本。对别的文本，例如另一个时期、来源或语言的，没有人试过，效果可能差得多。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>All settings, as the program keeps them:</source>
        <translation>全部设置，按程序保存的格式：</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Always “{0}”</source>
        <translation>总是“{0}”</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>An earlier version trained this model and kept no more about its data.</source>
        <translation>这个模型由较早的版本训练，没有保存更多关于数据的内容。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>Answers less probable than {0} % are marked “not sure”; the figures here count them like all others.</source>
        <translation>概率低于 {0}% 的回答标为“没把握”；这里的数字把它们和其他回答一样计算。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>Before you rely on it</source>
        <translation>在您信任它之前</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>F1 of each label, the weakest first: it is high only if the label is found and rarely given wrongly.</source>
        <translation>每个标签的 F1，最弱的在前：只有标签被找到、又很少给错时，它才高。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>F1 of the {0} weakest of {1} labels; all of them stand in the table.</source>
        <translation>{1} 个标签中最弱的 {0} 个的 F1；表格里有全部标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>F1 over all pairs of an unseen text and a label. The line across the bar is the 95 % interval.</source>
        <translation>所有“没见过的文本与标签”组合上的 F1。条形上的横线是 95% 置信区间。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>F1, epoch by epoch. The upright line marks the epoch that was kept.</source>
        <translation>逐轮的 F1。竖线标出保留的那一轮。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Fingerprint of the data (SHA-256)</source>
        <translation>数据的指纹（SHA-256）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>For learning</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>For the test, never seen before</source>
        <translation>用于测试，之前从没见过</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>For validation, to choose the best epoch</source>
        <translation>用于验证，选出最好的一轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>How bad</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How good it is</source>
        <translation>它有多好</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How it learnt</source>
        <translation>它是怎样学习的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How often it is right then</source>
        <translation>实际答对的比例</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How sure it is</source>
        <translation>它有多大把握</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How sure it says it is should not be taken at its word: on average, it is {0} points off.</source>
        <translation>它说的把握不能完全当真：平均相差 {0} 个百分点。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>How sure it says it is, and how often it is right then. On the slanted line, both are the same.</source>
        <translation>它说自己有多大把握，实际又有多常答对。在斜线上，两者相同。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>How to train it again</source>
        <translation>怎样再训练一次</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>In the preset</source>
        <translation>预设中</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>It gives one of its labels to every text, also to a text that none of them fits.</source>
        <translation>它会给每条文本一个标签，即使没有一个合适。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>It is right about as often as it says: on average, the two are {0} points apart.</source>
        <translation>它说有多大把握，就大约有多常答对：两者平均相差 {0} 个百分点。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>It reads the first {0} characters of a text; what comes after them is not read in its order.</source>
        <translation>它读每条文本的前 {0} 个字符，之后的内容不再按顺序读。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>It reads the first {0} parts of words of a text; what comes after them is not read in its order.</source>
        <translation>它读每条文本的前 {0} 个词的片段，之后的内容不再按顺序读。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>It reads the first {0} words of a text; what comes after them is not read in its order.</source>
        <translation>它读每条文本的前 {0} 个词，之后的内容不再按顺序读。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Kind of model</source>
        <translation>模型的种类</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>Labels with fewer than {0} test texts, whose figures say little: {1}.</source>
        <translation>测试文本不足 {0} 条的标签，它们的数字说明不了什么：{1}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Language of the texts</source>
        <translation>文本的语言</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Learnt from</source>
        <translation>学习的内容</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Left out</source>
        <translation>排除的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Length of the texts</source>
        <translation>文本的长度</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Loss, epoch by epoch; the lower, the better.</source>
        <translation>逐轮的损失，越低越好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Nothing: all is well.</source>
        <translation>没有：一切正常。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Number of the run</source>
        <translation>训练编号</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Of the label</source>
        <translation>占该标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>Of the texts that it learnt from, {0} are as long as that or longer.</source>
        <translation>它学习的文本里，{0} 达到或超过这个长度。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>On a command line, where DATA stands for the file:</source>
        <translation>在命令行上，DATA 代表文件：</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/report_jobs.py"/>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Reads a text and gives it any of {0} labels, or none.</source>
        <translation>读一段文本，给出 {0} 个标签中的任意几个，或一个也不给。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Reads a text and gives it one of {0} labels.</source>
        <translation>读一段文本，给出 {0} 个标签中的一个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Report on a text classifier</source>
        <translation>文本分类器报告</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Right label</source>
        <translation>正确的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Right when given</source>
        <translation>给出时答对</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Share of unseen texts that get the right label. The line across the bar is the 95 % interval.</source>
        <translation>没见过的文本里标签正确的比例。条形上的横线是 95% 置信区间。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Test texts</source>
        <translation>测试文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>TextCls</source>
        <translation>TextCls</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>TextCls {0}</source>
        <translation>TextCls {0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Texts</source>
        <translation>文本数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Texts that get the right label, epoch by epoch. The upright line marks the epoch that was kept.</source>
        <translation>标签正确的文本，逐轮。竖线标出保留的那一轮。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Texts that it gets wrong</source>
        <translation>它答错的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>Texts with a label</source>
        <translation>有标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>The average of {0} neural networks that read the words in their order (LSTM)</source>
        <translation>{0} 个按顺序读词的神经网络（LSTM）的平均</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>The commonest confusions</source>
        <translation>最常见的混淆</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>The data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>The data had not been examined then.</source>
        <translation>当时还没有检查过数据。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>The preset {0} for so many texts comes nearest. In bold: what differs from it ({1} settings).</source>
        <translation>最接近的是这么多文本时的预设 {0}。与它不同的用粗体（{1} 项设置）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>The word counter is TF-IDF with logistic regression, trained on the same texts.</source>
        <translation>词频统计是 TF-IDF 加逻辑回归，用相同的文本训练。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>There are too few test texts to tell exactly how good it is: {0}.</source>
        <translation>测试文本太少，没法准确说出它有多好：{0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>These are the settings of the preset {0} for so many texts.</source>
        <translation>这些是这么多文本时预设 {0} 的设置。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>This model</source>
        <translation>这个模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Trained</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Training texts</source>
        <translation>训练文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>Training was ended before it was through; longer training may be better.</source>
        <translation>训练在完成之前就结束了；训练久一些可能更好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Validation texts</source>
        <translation>验证文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>What is taken for what: a row is a right label, a column what the model says of its texts.</source>
        <translation>什么被当成什么：行是正确的标签，列是模型给这些文本的标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>What it does</source>
        <translation>它做什么</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <source>What the Data Doctor found and nobody mended is in the figures too; see “The data”.</source>
        <translation>数据体检发现但没有修正的问题也影响这里的数字，见“数据”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>What the Data Doctor found when the model was trained</source>
        <translation>训练模型时数据体检发现的问题</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>What the model is most sure of comes first; often it is the table that is wrong. Shown: {0} of {1}.</source>
        <translation>模型最有把握的在前；常常是表格里的标签错了。显示：{1} 条中的 {0} 条。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>What the model says</source>
        <translation>模型给出</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Where it errs</source>
        <translation>它在哪里出错</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/settings_words.py"/>
        <source>With the same file, settings, seed and versions, the same machine gives the same model on its processor. The fingerprint tells whether texts and labels are the same, whatever the file is called.</source>
        <translation>同样的文件、设置、随机种子和版本，在同一台机器的处理器上得到同样的模型。指纹说明文本和标签是否相同，不管文件叫什么。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>Written by TextCls {0} on this computer. Nothing of it was sent anywhere.</source>
        <translation>由 TextCls {0} 在这台电脑上写成。没有向任何地方发送任何内容。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/report_jobs.py"/>
        <source>en</source>
        <comment>the tag of the language that this is translated into, such as zh-CN</comment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>half of them up to {0} characters, nearly all up to {1}</source>
        <translation>一半不超过 {0} 个字符，几乎全部不超过 {1} 个</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>half of them up to {0} parts of words, nearly all up to {1}</source>
        <translation>一半不超过 {0} 个词的片段，几乎全部不超过 {1} 个</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>half of them up to {0} words, nearly all up to {1}</source>
        <translation>一半不超过 {0} 个词，几乎全部不超过 {1} 个</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/speech.py"/>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/limit_words.py"/>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0} and {1} more</source>
        <translation>{0} 以及另外 {1} 个</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0} epochs, of which number {1} was kept; {2} s on the graphics card</source>
        <translation>{0} 轮，保留了第 {1} 轮；用显卡 {2} 秒</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0} epochs, of which number {1} was kept; {2} s on the processor</source>
        <translation>{0} 轮，保留了第 {1} 轮；用处理器 {2} 秒</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} from a file of their own</source>
        <translation>{0} 条来自单独的文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} rows removed by hand</source>
        <translation>{0} 行是手动删除的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} rows with a rare label</source>
        <translation>{0} 行的标签罕见</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} rows with an unknown label</source>
        <translation>{0} 行的标签未知</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} rows without a label</source>
        <translation>{0} 行没有标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/data_words.py"/>
        <source>{0} rows without a text</source>
        <translation>{0} 行没有文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0}, together with a count of words and groups of characters</source>
        <translation>{0}，加上词和字符组合的统计</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0}, {1} texts</source>
        <translation>{0}，{1} 条文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/speech.py"/>
        <source>{0}-{1}-{2} {3}</source>
        <translation>{0}年{1}月{2}日 {3}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/card/words.py"/>
        <source>{0}; ended by hand before it was through</source>
        <translation>{0}；在完成之前手动结束</translation>
    </message>
</context>
<context>
    <name>ReportButton</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>All that is to be known of this model on a few pages, to print or to pass on.</source>
        <translation>把关于这个模型的一切写成几页，可以打印或交给别人。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>As a &amp;PDF…</source>
        <translation>存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>As a &amp;web page (HTML)…</source>
        <translation>存为网页 (HTML)(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>Re&amp;port</source>
        <translation>报告(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>With the &amp;texts it gets wrong</source>
        <translation>包括答错的文本(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/report_button.py"/>
        <source>Write a report on this model</source>
        <translation>写一份关于这个模型的报告</translation>
    </message>
</context>
<context>
    <name>ResultTables</name>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Best so far</source>
        <translation>目前最好</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Loss, training</source>
        <translation>损失，训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Loss, validation</source>
        <translation>损失，验证</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Missing</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Model says</source>
        <translation>模型给出</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Recall, at least</source>
        <translation>召回率下限</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Recall, at most</source>
        <translation>召回率上限</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Share of the texts that should be so</source>
        <translation>占应为该标签的文本的比例</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Share right</source>
        <translation>答对的比例</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Share right of the rest</source>
        <translation>其余文本答对的比例</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Share right, training</source>
        <translation>正确的比例，训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Share right, validation</source>
        <translation>正确的比例，验证</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Texts</source>
        <translation>文本数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>Too many</source>
        <translation>多给</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>should be ↓, model says →</source>
        <translation>应为 ↓，模型给出 →</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>{0}: loss, validation</source>
        <translation>{0}：损失，验证</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/workers/result_tables.py"/>
        <source>{0}: share right, validation</source>
        <translation>{0}：正确的比例，验证</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;All texts</source>
        <translation>所有文本(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;Confusions</source>
        <translation>混淆(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;Go to Train</source>
        <translation>去训练(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;Groups</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;Labels</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;Mistakes</source>
        <translation>错误(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>&amp;Try it</source>
        <translation>试一试(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>All {0} count; {1} of them, evenly spread, are kept to look at.</source>
        <translation>{0} 条全部计入；均匀地保留了其中 {1} 条供查看。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>How &amp;sure</source>
        <translation>把握(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>How good the model is, on texts that it has never seen.</source>
        <translation>模型在它从没见过的文本上有多好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>How good “{0}” is, on texts that it has never seen.</source>
        <translation>“{0}”在它从没见过的文本上有多好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>Mor&amp;e examples</source>
        <translation>更多例子(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>No results yet</source>
        <translation>还没有结果</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>Once a model is trained, you see here how good it is and which texts it gets wrong.</source>
        <translation>训练好模型以后，这里会显示它有多好，以及哪些文本答错了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/results_page.py"/>
        <source>Results in detail</source>
        <translation>结果详情</translation>
    </message>
</context>
<context>
    <name>RightLabel</name>
    <message>
        <location filename="../../textcls_gui/gui/right_label.py"/>
        <source>Added to “{0}” as line {1}, with “{2}”. Your own file stays as it is.</source>
        <translation>已加到“{0}”的第 {1} 行，标签为“{2}”。您自己的文件保持不变。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/right_label.py"/>
        <source>The data set that is open, “{0}”, is another one than this model's: its labels are others.</source>
        <translation>现在打开的数据“{0}”不是这个模型的数据：标签不同。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/right_label.py"/>
        <source>To add a text to the data, open the data set in Data first.</source>
        <translation>要把文本加到数据里，请先在数据页打开数据。</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>A simple word counter</source>
        <translation>简单的词频统计</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Beside the best</source>
        <translation>与最好的相比</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Epochs, the best</source>
        <translation>轮次，最佳</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Labels found (F1)</source>
        <translation>找到的标签（F1）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Mean F1 of the labels</source>
        <translation>各标签 F1 的平均</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Right in its own test</source>
        <translation>在自己的测试中答对</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Right, of the %n text(s) that are compared</source>
        <translation><numerusform>答对的，共比较 %Ln 条文本</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Texts in all</source>
        <translation>文本总数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Texts in its own test</source>
        <translation>自己的测试文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>Training took</source>
        <translation>训练用时</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>gets most right</source>
        <translation>答对最多</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>may be as good</source>
        <translation>可能一样好</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>really worse</source>
        <translation>确实更差</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>{0} % ({1}–{2})</source>
        <translation>{0}%（{1}–{2}）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_figures.py"/>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
</context>
<context>
    <name>RunListModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Accuracy: of 100 texts that the model has not seen, so many get the right labels; with its 95 % interval.</source>
        <translation>准确率：模型没见过的每 100 条文本里，有这么多条标签正确；附 95% 置信区间。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>How many a simple method gets right on the same texts (TF-IDF and logistic regression).</source>
        <translation>在相同的文本上，简单方法答对多少（TF-IDF 加逻辑回归）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Labels: {0}</source>
        <translation>标签：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Texts</source>
        <translation>文本数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Trained</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>Word counter</source>
        <translation>词频统计</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>{0} % ({1}–{2})</source>
        <translation>{0}%（{1}–{2}）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>{0} h {1} min</source>
        <translation>{0} 小时 {1} 分</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>{0} min {1} s</source>
        <translation>{0} 分 {1} 秒</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/run_list_model.py"/>
        <source>{0} s</source>
        <translation>{0} 秒</translation>
    </message>
</context>
<context>
    <name>RunManners</name>
    <message>
        <location filename="../../textcls_gui/gui/run_manners.py"/>
        <source>No model was kept. The window says why.</source>
        <translation>没有保留模型。窗口里说明了原因。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/run_manners.py"/>
        <source>The model is in the Library, and Results shows how good it is.</source>
        <translation>模型已存入模型库，结果页会显示它有多好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/run_manners.py"/>
        <source>Training has ended</source>
        <translation>训练已结束</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/run_manners.py"/>
        <source>Training is done</source>
        <translation>训练完成</translation>
    </message>
</context>
<context>
    <name>RunOverlay</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/run_overlay.py"/>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/run_overlay.py"/>
        <source>No epoch was finished.</source>
        <translation>没有完成任何一轮。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/run_overlay.py"/>
        <source>{0}, at last {1}</source>
        <translation>{0}，最后为 {1}</translation>
    </message>
</context>
<context>
    <name>RunProgress</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>&amp;Finish now and keep the best</source>
        <translation>立即结束并保留最佳模型(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>&amp;Keep it</source>
        <translation>继续保留(&amp;K)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>&amp;Throw it away</source>
        <translation>放弃(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>All {1} test texts count; the answers to {0} of them, evenly spread, are kept.</source>
        <translation>{1} 条测试文本全部计入；均匀地保留了其中 {0} 条的回答。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Comparing with a simple word counter…</source>
        <translation>正在与简单的词频统计比较…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Counting words…</source>
        <translation>正在统计词频…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>End the training for now. All that it has learnt is kept, and it can be continued at any time, also after a restart.</source>
        <translation>暂时结束训练。学到的一切都会保留，以后随时可以继续，重启之后也可以。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>End the training; the best model so far is tested and kept.</source>
        <translation>结束训练；目前最好的模型会经过测试并保留。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Ending after this batch…</source>
        <translation>这个批次之后结束…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Epoch {0} of {1}</source>
        <translation>第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Memory is short: {0} instead of {1} texts are read at once from now on. It takes a little longer; the result means the same.</source>
        <translation>内存不足：从现在起一次读 {0} 条文本，而不是 {1} 条。时间会稍长一些，结果的意义不变。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>No improvement for {0} of {1} epochs.</source>
        <translation>已有 {0} 轮没有变好（最多 {1} 轮）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Nothing of the training had been saved yet: it begins anew.</source>
        <translation>此前还没有保存任何训练内容：训练从头开始。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>On the graphics card: {0}. {1}</source>
        <translation>使用显卡：{0}。{1}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>On the processor: {0}. {1}</source>
        <translation>使用处理器：{0}。{1}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Paused in epoch {0} of {1}</source>
        <translation>已暂停，第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Reading the words…</source>
        <translation>正在读词…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Setting texts aside for the test…</source>
        <translation>正在留出测试文本…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Some labels are rare: all labels count the same in this.</source>
        <translation>有些标签很罕见：这里所有标签同等看待。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Starting…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Stop and continue &amp;later</source>
        <translation>先停下，以后继续(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>The best model so far is damaged: from here on, the best is looked for anew.</source>
        <translation>到目前为止最好的模型已损坏：从这里起重新寻找最好的模型。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>The best so far is epoch {0}.</source>
        <translation>目前最好的是第 {0} 轮。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>The computer runs on its battery, {0} % are left. For a long training, plug it in.</source>
        <translation>电脑正在使用电池，还剩 {0}%。要训练很久的话，请接上电源。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>The file of word vectors knows {0} of the {1} words in your texts.</source>
        <translation>您的文本里有 {1} 个词，词向量文件认识其中 {0} 个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>The simple word counter learns from {0} of the {1} texts, evenly spread.</source>
        <translation>简单的词频统计从 {1} 条文本里均匀取出的 {0} 条学习。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>The training goes on in epoch {0}, where it was interrupted.</source>
        <translation>训练从中断的第 {0} 轮继续。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>The words are learnt from {0} of the {1} texts, evenly spread; the model reads all of them.</source>
        <translation>词是从 {1} 条文本里均匀取出的 {0} 条学来的；模型会读全部文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>This step</source>
        <translation>这一步</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Throw &amp;away…</source>
        <translation>放弃(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Throw this run away? What it has learnt so far is lost. The training goes on until you answer.</source>
        <translation>放弃这次训练吗？到目前为止学到的都会丢失。在您回答之前，训练继续进行。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Training ends early after %n epoch(s) without improvement on the validation texts.</source>
        <translation><numerusform>在验证文本上连续 %Ln 轮没有变好，训练就提前结束。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Training…</source>
        <translation>正在训练…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Trying the model on texts it has not seen…</source>
        <translation>正在用没见过的文本测试模型…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>What is learnt could not be saved on the way: {0}. The training goes on, and saving is tried again.</source>
        <translation>训练途中未能保存学到的内容：{0}。训练继续进行，稍后会再试着保存。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>What was saved last is damaged; what was saved before it is taken, and a part is learnt again.</source>
        <translation>最近一次保存的内容已损坏；改用再前一次保存的内容，其中一部分要重新学习。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Whole training</source>
        <translation>整个训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>Words are counted in {0} of the {1} texts, evenly spread; the model reads all of them.</source>
        <translation>在 {1} 条文本里均匀取出 {0} 条统计词频；模型会读全部文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>batch {0} of {1}</source>
        <translation>第 {0} 批，共 {1} 批</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>epoch {0} of {1}</source>
        <translation>第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>model {2} of {3}, epoch {0} of {1}</source>
        <translation>第 {2} 个模型，共 {3} 个；第 {0} 轮，共 {1} 轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_progress.py"/>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/run_table.py"/>
        <source>Runs</source>
        <translation>训练记录</translation>
    </message>
</context>
<context>
    <name>RunsMenu</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/runs_menu.py"/>
        <source>There is no other run yet</source>
        <translation>还没有别的训练记录</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>%n trial(s) so far.</source>
        <translation><numerusform>已尝试 %Ln 次。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>&amp;Use the best settings</source>
        <translation>使用最好的设置(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Find good settings</source>
        <translation>寻找好的设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Getting the texts ready…</source>
        <translation>正在准备文本…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>How much of the gain is luck is not known before both have been trained again with other seeds.</source>
        <translation>要等两者都用别的随机种子再训练一遍，才知道提高的部分有多少是运气。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>I &amp;have</source>
        <translation>我有(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>In the search the best was {0} points better, with other seeds it is not: that was luck.</source>
        <translation>寻找过程中最好的高出 {0} 个百分点，换了种子以后没有高出：那是运气。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>In the search the best was {0} points better, with other seeds it is {1}: more than luck explains.</source>
        <translation>寻找过程中最好的高出 {0} 个百分点，换了种子以后高出 {1}：不只是运气。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>In the search the best was {0} points better, with other seeds it is {1}: no more than luck explains.</source>
        <translation>寻找过程中最好的高出 {0} 个百分点，换了种子以后高出 {1}：没有超出运气的范围。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Minutes to search</source>
        <translation>寻找的分钟数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Nothing better than your own settings has been found: {0} % right.</source>
        <translation>没有找到比您自己的设置更好的：答对 {0}%。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Nothing has been tried yet.</source>
        <translation>还没有尝试过。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Settings are tried one after the other and judged by the validation texts; the test texts are never looked at. At the end the best and your own are trained again with other seeds, to see how much is luck.</source>
        <translation>一个接一个地尝试设置，用验证文本来评判，从不看测试文本。最后，最好的设置和您自己的设置会用别的随机种子再训练一遍，看看有多少是运气。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>The best: {0} % right, your settings {1} %. It has {2}.</source>
        <translation>最好的：答对 {0}%；您的设置：{1}%。它的设置是：{2}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>The search did not get to its end.</source>
        <translation>寻找没有进行到最后。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Training the best settings again</source>
        <translation>正在用最好的设置再训练一遍</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Training your settings again</source>
        <translation>正在用您的设置再训练一遍</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Trials</source>
        <translation>各次尝试</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Trying other settings</source>
        <translation>正在尝试别的设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>Trying your settings</source>
        <translation>正在尝试您的设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>With other seeds: the best {0} % on average ({1}–{2} in {3} trainings), your settings {4} % ({5}–{6} in {7}).</source>
        <translation>换了种子以后：最好的平均 {0}%（{3} 次训练，{1}–{2}），您的设置 {4}%（{7} 次，{5}–{6}）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/dialogs/search_dialog.py"/>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>SecondAnswer</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/second_answer.py"/>
        <source>Close the second model</source>
        <translation>关闭第二个模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/second_answer.py"/>
        <source>Probability of each label, by the second model</source>
        <translation>第二个模型给每个标签的概率</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/second_answer.py"/>
        <source>Second model: {0}</source>
        <translation>第二个模型：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/second_answer.py"/>
        <source>The label that the second model gives</source>
        <translation>第二个模型给出的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/second_answer.py"/>
        <source>Type a text to see what both models say.</source>
        <translation>输入一段文本，看看两个模型怎么说。</translation>
    </message>
</context>
<context>
    <name>SecondModel</name>
    <message>
        <location filename="../../textcls_gui/gui/second_model.py"/>
        <source>&amp;Compare with another model…</source>
        <translation>与另一个模型比较(&amp;C)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/second_model.py"/>
        <source>A model file…</source>
        <translation>一个模型文件…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/second_model.py"/>
        <source>Open a second model</source>
        <translation>打开第二个模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/second_model.py"/>
        <source>Opening {0}…</source>
        <translation>正在打开 {0}…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/second_model.py"/>
        <source>TextCls models (*.textcls)</source>
        <translation>TextCls 模型 (*.textcls)</translation>
    </message>
</context>
<context>
    <name>SeparatorChoice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>Columns are separated by</source>
        <translation>列之间用什么分隔</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>Other separator</source>
        <translation>其他分隔符</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>The tab key: what spreadsheet programs put between cells that are copied</source>
        <translation>Tab 键：表格软件在复制的单元格之间放的就是它</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>There is one column: each line is one text</source>
        <translation>只有一列：每行一条文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>nothing</source>
        <translation>没有</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>other:</source>
        <translation>其他：</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/separator_choice.py"/>
        <source>vertical bar |</source>
        <translation>竖线 |</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Back to the preset's value: {0}</source>
        <translation>恢复预设的值：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Default: {0}.</source>
        <translation>默认：{0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>From {0} to {1}. Default: {2}.</source>
        <translation>从 {0} 到 {1}。默认：{2}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Reset {0}</source>
        <translation>重置{0}</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>As they come</source>
        <translation>按原样</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Average over the labels</source>
        <translation>各标签平均</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Evenly</source>
        <translation>均匀</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Falls along a cosine</source>
        <translation>沿余弦曲线下降</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Falls evenly</source>
        <translation>均匀下降</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Last state</source>
        <translation>最后状态</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Leave them out</source>
        <translation>排除</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Most texts right</source>
        <translation>答对最多</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Only learn them</source>
        <translation>只用来学习</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Parts of words</source>
        <translation>词的片段</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Put together</source>
        <translation>合并</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>SGD with momentum</source>
        <translation>带动量的 SGD</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Stays the same</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Tanh</source>
        <translation>Tanh</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/setting_words.py"/>
        <source>on</source>
        <translation>开</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>A bend in the curve between summary and answer, with a layer of its own; none is the plain choice.</source>
        <translation>概括与回答之间的一个弯折，单独占一层；“无”是最简单的选择。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>A count of words and letters has a say in each answer, as large as helps; it helps most with few texts.</source>
        <translation>词和字母的统计对每个回答也有发言权，有多大帮助就占多大分量；文本少的时候最有用。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Adversarial shift</source>
        <translation>对抗偏移</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Balanced counts errors on rare labels more, so that they are not forgotten.</source>
        <translation>“均衡”让罕见标签上的错误算得更重，使它们不被忘记。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Batch size</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Best epoch</source>
        <translation>最佳轮次</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Count words too</source>
        <translation>同时统计词频</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Dropout</source>
        <translation>随机失活</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Each text is learnt again with its words moved this far to where they confuse the model most; twice the work, 0 is off.</source>
        <translation>每条文本再学一遍，把词移动这么远，移到最容易迷惑模型的位置；工作量加倍，0 为关闭。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Embedding dropout</source>
        <translation>词嵌入随机失活</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Embedding size</source>
        <translation>词嵌入大小</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Evenly reads texts of rare labels more often, and of common ones less often, than they occur.</source>
        <translation>“均匀”让罕见标签的文本读得比实际更多，常见的更少。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Gradient clipping</source>
        <translation>梯度裁剪</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Head activation</source>
        <translation>输出层激活函数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Hidden size</source>
        <translation>隐藏层大小</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How a text is cut into pieces before it is read; automatic takes words, or subwords for scripts written without spaces.</source>
        <translation>文本在读之前怎样切成小块；“自动”按词切分，对词间没有空格的文字则切成词的片段。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How errors are counted; binary cross-entropy is for exactly two labels, and always taken where a text may have several.</source>
        <translation>错误怎样计算；二元交叉熵适用于恰好两个标签，一条文本可以有多个标签时总是用它。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How large a correction is; too high and training is unstable, too low and it takes for ever.</source>
        <translation>每次修正有多大；太高，训练不稳定；太低，永远学不完。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many LSTMs learn the same texts, each from another start; their average is steadier, and takes as many times as long.</source>
        <translation>几个 LSTM 学习同样的文本，各从不同的起点开始；平均之后更稳定，时间则是相应的倍数。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many LSTMs read on top of each other; one is nearly always enough.</source>
        <translation>几个 LSTM 叠在一起读；一层几乎总是够用。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many different words the model may know; rarer ones are read by their letters only.</source>
        <translation>模型最多认识多少个不同的词；更少见的只按字母来读。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many groups of neighbouring letters help the model to read words that it has never seen; 0 turns this off.</source>
        <translation>用多少个相邻字母的组合帮助模型读没见过的词；0 为关闭。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many numbers describe a word; more can tell finer differences but need more examples.</source>
        <translation>用多少个数字描述一个词；多一些能分出更细的差别，但需要更多例子。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many texts are read between two corrections of the model.</source>
        <translation>两次修正模型之间读多少条文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How many times the model reads all training texts, at most.</source>
        <translation>模型最多把所有训练文本读几遍。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How much of the last correction is kept in the next; for SGD only.</source>
        <translation>上一次修正有多少带到下一次；只用于 SGD。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>How what was read at each word becomes one summary of the text.</source>
        <translation>怎样把每个词上读到的内容汇总成对整条文本的概括。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Labels with fewer than three different texts cannot be tested: they are only learnt, left out, or put together as one label.</source>
        <translation>不足三条不同文本的标签没法测试：可以只用来学习、排除在外，或合并成一个标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Learning rate over time</source>
        <translation>学习率的变化</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Letter groups</source>
        <translation>字母组合</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Longer texts are cut after this many words; a higher number takes more time and memory.</source>
        <translation>更长的文本在这么多词之后截断；数字越大，时间和内存用得越多。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Longest text</source>
        <translation>最长文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Models averaged</source>
        <translation>平均的模型数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Over how many batches the learning rate rises at the start.</source>
        <translation>开始时学习率在多少个批次里逐渐升高。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Patience</source>
        <translation>耐心</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Pulls the model towards simple answers; guards against memorising.</source>
        <translation>让模型偏向简单的答案，防止死记硬背。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Rare labels</source>
        <translation>罕见标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Read both ways</source>
        <translation>双向阅读</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Share for the test</source>
        <translation>测试所占比例</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Share for validation</source>
        <translation>验证所占比例</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Split texts into</source>
        <translation>文本切分成</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Summing up</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Texts of each label</source>
        <translation>每个标签的文本数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The largest correction allowed, so that one odd text cannot spoil the model; 0 turns it off.</source>
        <translation>允许的最大修正，免得一条奇怪的文本弄坏模型；0 为关闭。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The memory of the LSTM in each reading direction; more is slower and needs more examples.</source>
        <translation>LSTM 在每个阅读方向上的记忆；大一些更慢，也需要更多例子。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The number that all chance in a run comes from; the same seed gives the same result.</source>
        <translation>一次训练中所有的随机都来自这个数字；种子相同，结果就相同。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The rule by which the model is corrected; AdamW suits nearly every case.</source>
        <translation>修正模型所用的规则；AdamW 几乎适合所有情况。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The share of each word's description hidden at random during training; guards against memorising.</source>
        <translation>训练时每个词的描述中随机遮住的比例；防止死记硬背。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The share of texts kept apart until the end, to see how good the model really is; 200,000 at most.</source>
        <translation>一直留到最后、用来看模型到底有多好的文本所占的比例；最多 200,000 条。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The share of texts that decides when training is at its best; 30,000 at most.</source>
        <translation>用来判断训练何时最好的文本所占的比例；最多 30,000 条。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The share of the summary hidden at random during training; guards against memorising.</source>
        <translation>训练时概括中随机遮住的比例；防止死记硬背。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The share of words hidden at random during training, so that the model does not rely on single words.</source>
        <translation>训练时随机遮住的词的比例，让模型不依赖个别的词。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The text is read forwards and backwards; usually a little better, and twice the work.</source>
        <translation>文本正着读一遍，倒着读一遍；通常稍好一些，工作量加倍。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Training ends early after this many epochs without an improvement on the validation texts.</source>
        <translation>在验证文本上连续这么多轮没有变好，训练就提前结束。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Trusts the given labels a little less; helps when some of them are wrong.</source>
        <translation>对给出的标签少信一点；其中有些是错的时候有帮助。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Vocabulary size</source>
        <translation>词汇表大小</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>What decides which epoch is kept; automatic takes the average over the labels (macro F1) where some labels are rare.</source>
        <translation>由什么决定保留哪一轮；有罕见标签时，“自动”取各标签的平均（宏平均 F1）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Where the model is trained; automatic takes the graphics card if a working one is there.</source>
        <translation>在哪里训练模型；“自动”在有可用的显卡时使用显卡。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Whether corrections get smaller towards the end of the training.</source>
        <translation>修正是否在接近结束时变小。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Word dropout</source>
        <translation>词随机失活</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>letter groups</source>
        <translation>个字母组合</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>models</source>
        <translation>个模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>numbers</source>
        <translation>个数字</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>texts</source>
        <translation>条文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>units</source>
        <translation>个单元</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>words</source>
        <translation>个词</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>All settings</source>
        <translation>全部设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/settings_form.py"/>
        <source>{0} ({1} changed)</source>
        <translation>{0}（已改 {1} 项）</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>A short tour shows what each page is for. It can be left and taken again at any time.</source>
        <translation>简短的导览说明每个页面的用途。可以随时退出，也可以再看。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>As the system ({0})</source>
        <translation>跟随系统（{0}）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Getting to know the program</source>
        <translation>认识本程序</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>How the program looks and behaves. What you choose here holds at once; models are not affected.</source>
        <translation>程序的外观和习惯。在这里的选择马上生效，不影响模型。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>It stays awake while a file is classified too; the screen may go dark. You are told if you look elsewhere.</source>
        <translation>给文件分类时也保持唤醒，屏幕可以变暗。您在看别处时会收到通知。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Keep the computer &amp;awake</source>
        <translation>让电脑保持唤醒(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Less movement</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Movement</source>
        <translation>动画</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Reports and exported pictures are written in this language too. The command line speaks English.</source>
        <translation>报告和导出的图片也用这种语言。命令行使用英文。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Take the &amp;tour</source>
        <translation>看导览(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>Tell me &amp;when a long training has ended</source>
        <translation>较长的训练结束时通知我(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>While a model is trained</source>
        <translation>训练模型时</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/settings_page.py"/>
        <source>With less movement nothing fades or slides, and words stand where a bar would run to and fro.</source>
        <translation>减少动画后，界面不再淡入淡出或滑动；原来来回移动的进度条会改为文字说明。</translation>
    </message>
</context>
<context>
    <name>SharedTextsModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/shared_texts.py"/>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/shared_texts.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/shared_texts.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/shared_texts.py"/>
        <source>“{0}” says</source>
        <translation>“{0}”给出</translation>
    </message>
</context>
<context>
    <name>SharedTextsView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shared_texts_view.py"/>
        <source>Should be: {0}.</source>
        <translation>应为：{0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shared_texts_view.py"/>
        <source>That label was corrected.</source>
        <translation>那个标签已修正。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shared_texts_view.py"/>
        <source>The chosen text in full</source>
        <translation>所选文本的全文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shared_texts_view.py"/>
        <source>{0}: {1}.</source>
        <translation>{0}：{1}。</translation>
    </message>
</context>
<context>
    <name>SheetChoice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/reading_choices.py"/>
        <source>Sheets of the file</source>
        <translation>文件中的工作表</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Bring the chosen rows back</source>
        <translation>恢复选中的行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Choose a file to open</source>
        <translation>选择要打开的文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Close a message, a search, a question or the help; nothing is changed by it</source>
        <translation>关闭消息、查找、提问或帮助，不会改变任何内容</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Compare runs side by side</source>
        <translation>把几次训练放在一起比较</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Do it again after all</source>
        <translation>重做撤销的修改</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Do what the coloured button of the page does: choose settings, train, see the results</source>
        <translation>执行页面上彩色按钮的操作：选择设置、训练、查看结果</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Everywhere</source>
        <translation>到处都可用</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Find texts</source>
        <translation>查找文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Give the chosen rows another label</source>
        <translation>给选中的行换标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Give the chosen run another name</source>
        <translation>给选中的训练改名</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Give the text another label</source>
        <translation>给文本换标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Give the text the label that the model gives</source>
        <translation>采用模型给出的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go back to what was read before</source>
        <translation>回到之前读的内容</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go forward again</source>
        <translation>再往前</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go from one pair of labels to the next</source>
        <translation>从一对标签移到下一对</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to Data</source>
        <translation>去数据</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to Model</source>
        <translation>去模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to Results</source>
        <translation>去结果</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to Start</source>
        <translation>去开始页</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to Train</source>
        <translation>去训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to Try it</source>
        <translation>去试一试</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to the Library</source>
        <translation>去模型库</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Go to the next link, and follow it</source>
        <translation>到下一个链接，并打开它</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>In the Library</source>
        <translation>在模型库里</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>In the help</source>
        <translation>在帮助里</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>In the list of mistakes</source>
        <translation>在错误列表里</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>In the table of confusions</source>
        <translation>在混淆矩阵里</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>In the table on the Data page</source>
        <translation>在数据页的表格里</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Its label is right: keep it</source>
        <translation>标签是对的：保留</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Larger cells</source>
        <translation>格子放大</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Look at a shorter or a longer part of the curves</source>
        <translation>看曲线更短或更长的一段</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Look at an earlier or a later part</source>
        <translation>看更早或更晚的一段</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Move the chosen run to the Trash; in the Trash, delete it for good after asking</source>
        <translation>把选中的训练移到回收站；在回收站里，询问之后彻底删除它</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>On the curves</source>
        <translation>在曲线上</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Open the chosen run</source>
        <translation>打开选中的训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Open the help at the right place</source>
        <translation>在合适的位置打开帮助</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Read the curves from epoch to epoch</source>
        <translation>逐轮读曲线</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Remove the chosen rows</source>
        <translation>删除选中的行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Remove the text</source>
        <translation>删除文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Search in the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Show all cells</source>
        <translation>显示所有格子</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Show the texts of this pair of labels</source>
        <translation>显示这对标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Show the whole curves again</source>
        <translation>重新显示整条曲线</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Smaller cells</source>
        <translation>格子缩小</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Undo the last change</source>
        <translation>撤销上一次修改</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/shortcuts.py"/>
        <source>Undo the last decision</source>
        <translation>撤销上一个决定</translation>
    </message>
</context>
<context>
    <name>ShownRowsBar</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Fi&amp;x</source>
        <translation>修复(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>L&amp;eave as it is</source>
        <translation>保持原样(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Line {0}</source>
        <translation>第 {0} 行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Line {0} {1}</source>
        <translation>第 {0} 行{1}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Lines that could not be read</source>
        <translation>读不了的行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Rows shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/shown_rows_bar.py"/>
        <source>{0}  (has letters that only look the same)</source>
        <translation>{0}  （含有只是看起来相同的字母）</translation>
    </message>
</context>
<context>
    <name>SimilarTexts</name>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>It was not noted which data set this model was trained on. Train here once more to see its texts.</source>
        <translation>没有记录这个模型是用哪份数据训练的。在这里再训练一次就能看到它的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>No training text is like this one: the model has little to go by.</source>
        <translation>没有训练文本与它相像：模型没有多少依据。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>Other columns are chosen in Data than this model was trained on. Choose those to see its texts.</source>
        <translation>数据页选的列与训练这个模型时不同。请选回那些列，再看它的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>The data set is being read. Its texts appear here as soon as it is there.</source>
        <translation>正在读取数据，读好以后它的文本会出现在这里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>The texts of “{0}” most like yours, as the data are now, without those that the model was tested on.</source>
        <translation>“{0}”中与您的文本最像的文本，取自现在的数据，不包括测试过模型的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>The training texts are being read, once for this model…</source>
        <translation>正在读取训练文本，每个模型只需一次…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>The training texts have not been compared.</source>
        <translation>没有比较训练文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>This model was opened from a file. A model's file never holds the texts it was trained on, so they cannot be shown.</source>
        <translation>这个模型是从文件打开的。模型文件里从来没有训练用的文本，所以没法显示。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>This model was trained on “{0}”, which is no longer kept: its texts cannot be shown.</source>
        <translation>这个模型是用“{0}”训练的，那份数据已不再保存，没法显示它的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>This model was trained on “{0}”. Open it to see which of its texts are like yours.</source>
        <translation>这个模型是用“{0}”训练的。打开它，可以看到其中哪些文本与您的相像。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>To save memory, {0} of {1} texts were compared, taken at even distances.</source>
        <translation>为了节省内存，在 {1} 条文本里等距取了 {0} 条来比较。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/similar_texts.py"/>
        <source>Type a text, and the training texts most like it appear here.</source>
        <translation>输入一段文本，与它最像的训练文本就会出现在这里。</translation>
    </message>
</context>
<context>
    <name>SimilarView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>&amp;Compare the texts</source>
        <translation>比较文本(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>&amp;Open that data set</source>
        <translation>打开那份数据(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>&amp;Put into the box</source>
        <translation>放进输入框(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>None of the labels</source>
        <translation>没有任何标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>Similar training texts</source>
        <translation>相似的训练文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>The whole of the chosen text</source>
        <translation>所选文本的全文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/similar_view.py"/>
        <source>{0} · {1} % alike</source>
        <translation>{0} · {1}% 相似</translation>
    </message>
</context>
<context>
    <name>SkippedRows</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>%n line(s) not read like the others</source>
        <translation><numerusform>%Ln 行与其他行读法不同</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>At least {0}</source>
        <translation>至少 {0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>File {0} {1}</source>
        <translation>文件 {0} {1}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>Line {0} {1}</source>
        <translation>第 {0} 行{1}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>Lines that are not read like the others</source>
        <translation>与其他行读法不同的行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/skipped_rows.py"/>
        <source>Row {0} {1}</source>
        <translation>第 {0} 行{1}</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>How the texts are dealt out</source>
        <translation>文本怎样划分</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>Learn: the texts that the model reads. Check: texts that decide when it has learnt enough. Test: texts kept apart until the end, to see how good it really is. Copies of one text are always on one side.</source>
        <translation>学习：模型读的文本。检验：决定什么时候学够了的文本。测试：一直留到最后、看它到底有多好的文本。同一文本的副本总在同一部分。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>The test part has been looked at %n time(s)</source>
        <translation><numerusform>测试部分已被看过 %Ln 次</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>{0} to learn from, {1} to check on ({3}), {2} for the test</source>
        <translation>{0} 条学习，{1} 条检验（{3}），{2} 条测试</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>{0} to learn from, {1} to check on ({3}), {2} for the test ({4})</source>
        <translation>{0} 条学习，{1} 条检验（{3}），{2} 条测试（{4}）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>{0} to learn from, {1} to check on, {2} for the test</source>
        <translation>{0} 条学习，{1} 条检验，{2} 条测试</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/split_bar.py"/>
        <source>{0} to learn from, {1} to check on, {2} for the test ({4})</source>
        <translation>{0} 条学习，{1} 条检验，{2} 条测试（{4}）</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/start_page.py"/>
        <source>New here? Take the tour</source>
        <translation>第一次使用？看看导览</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/start_page.py"/>
        <source>Or begin with a sample</source>
        <translation>或者从示例开始</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/start_page.py"/>
        <source>Show it texts that have a label; it learns from them, and labels new ones. Nothing leaves this computer.</source>
        <translation>给它看有标签的文本，它从中学习，再给新的文本打标签。任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/start_page.py"/>
        <source>Take the &amp;tour</source>
        <translation>看导览(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/start_page.py"/>
        <source>Teach this computer to sort texts</source>
        <translation>教这台电脑给文本分类</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/start_page.py"/>
        <source>Two minutes on the real pages. You can leave it at any time.</source>
        <translation>在真实的页面上走一遍，约两分钟。可以随时退出。</translation>
    </message>
</context>
<context>
    <name>SurenessView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Answer by answer, the two are {0} points apart.</source>
        <translation>逐个回答来看，两者相差 {0} 个百分点。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Answer by answer, the two are {0} points apart; before the validation texts told it how sure to be, it was {1}.</source>
        <translation>逐个回答来看，两者相差 {0} 个百分点；在验证文本告诉它该有多大把握之前，相差 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Answer less often, be right more often</source>
        <translation>少回答一些，多答对一些</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Below this it still names its best guess, but says “not sure” beside it, wherever you use it.</source>
        <translation>低于这个界限时，它仍给出最好的猜测，但会在旁边说“没把握”，在哪里使用都一样。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>In the model now: it never says “not sure”.</source>
        <translation>模型现在：从不说“没把握”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>In the model now: it says “not sure” below {0} %. To undo it, move the slider back.</source>
        <translation>模型现在：低于 {0}% 时说“没把握”。要撤销，把滑块移回去。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>It answers {0} of 100 texts ({1} of {2} test texts).</source>
        <translation>每 100 条文本它回答 {0} 条（{2} 条测试文本里的 {1} 条）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>It is right about as often as it says: it is {0} % sure on the average, and right on {1} of 100.</source>
        <translation>它说有多大把握，就大约有多常答对：平均有 {0}% 的把握，每 100 个答对 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>It is right more often than it says: it is {0} % sure on the average, but right on {1} of 100.</source>
        <translation>它答对的比它说的更多：平均有 {0}% 的把握，每 100 个却答对 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>It is surer than it should be: {0} % on the average, but right on {1} of 100.</source>
        <translation>它的把握过大：平均 {0}%，每 100 个却只答对 {1} 个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Never say “&amp;not sure”</source>
        <translation>从不说“没把握”(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Of 100 answers, {0} are right ({1}–{2} with {3} % certainty).</source>
        <translation>每 100 个回答里 {0} 个是对的（有 {3}% 的可能在 {1}–{2} 之间）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Say “&amp;not sure” below {0} %</source>
        <translation>低于 {0}% 时说“没把握”(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>Say “not sure” below this many percent</source>
        <translation>低于这个百分比时说“没把握”</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/sureness_view.py"/>
        <source>There is no answer left to be right.</source>
        <translation>没有剩下的回答可以评判。</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>Changed by you. The file has: {0}</source>
        <translation>您改过。文件里是：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>Click to say what is in this column.</source>
        <translation>点击以说明这一列是什么。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>Line {0} of the file</source>
        <translation>文件的第 {0} 行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>This row is removed. Nothing is learnt from it; it can be restored.</source>
        <translation>这一行已删除，不会从中学习；可以恢复。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>changed</source>
        <translation>已改动</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>{0} (also text)</source>
        <translation>{0}（也是文本）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>{0} (label)</source>
        <translation>{0}（标签）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>{0} (split)</source>
        <translation>{0}（划分）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/table_model.py"/>
        <source>{0} (text)</source>
        <translation>{0}（文本）</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>%n row(s), {0}</source>
        <translation><numerusform>%Ln 行，{0}</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>%n text(s) have none of the labels.</source>
        <translation><numerusform>%Ln 条文本没有任何标签。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>&amp;Label:</source>
        <translation>标签(&amp;L)：</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>&amp;Read differently…</source>
        <translation>换种方式读取(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>, %n change(s)</source>
        <translation><numerusform>，%Ln 处改动</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>A file to classify</source>
        <translation>待分类的文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Choose a column with labels to see them here.</source>
        <translation>选择有标签的列，标签就会显示在这里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Column with the labels</source>
        <translation>标签所在的列</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Column with the texts</source>
        <translation>文本所在的列</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Export the corrected table</source>
        <translation>导出修正后的表格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Export the corrected table…</source>
        <translation>导出修正后的表格…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Find and filter</source>
        <translation>查找和筛选</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Find and filter (Ctrl+F)</source>
        <translation>查找和筛选 (Ctrl+F)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>No labels</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Nothing to redo</source>
        <translation>没有可重做的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Nothing to undo</source>
        <translation>没有可撤销的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Redo (Ctrl+Shift+Z): {0}</source>
        <translation>重做 (Ctrl+Shift+Z)：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Rows</source>
        <translation>各行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Sev&amp;eral in a cell:</source>
        <translation>一格多个(&amp;E)：</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Te&amp;xt:</source>
        <translation>文本(&amp;X)：</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Texts for each label</source>
        <translation>每个标签的文本数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Undo (Ctrl+Z): {0}</source>
        <translation>撤销 (Ctrl+Z)：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>What stands between several labels in a cell</source>
        <translation>一个单元格里多个标签之间的分隔</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>Where letters or columns look wrong: choose the encoding, the separator, or the sheet</source>
        <translation>文字或列看起来不对时：选择编码、分隔符或工作表</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>no, one label</source>
        <translation>否，一个标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>split by “{0}”</source>
        <translation>用“{0}”分开</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/table_panel.py"/>
        <source>{0} label(s) on {1} texts</source>
        <translation><numerusform>{0} 个标签，{1} 条文本</numerusform></translation>
    </message>
</context>
<context>
    <name>TestedTextsModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>Model says</source>
        <translation>模型给出</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>Should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>The probability that the model gives to its answer.</source>
        <translation>模型给自己的回答的概率。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/tested_texts.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>TestedTextsView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Choose a text to read it in full.</source>
        <translation>选一条文本来读全文。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Go to Try it with this text, where the words that decided are marked</source>
        <translation>带着这条文本去“试一试”，那里标出了起决定作用的词</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Missing: {0}.</source>
        <translation>漏掉：{0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Should be “{0}”; the model is {2} % sure that it is “{1}”.</source>
        <translation>应为“{0}”；模型有 {2}% 的把握认为是“{1}”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Should be: {0}.</source>
        <translation>应为：{0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Texts</source>
        <translation>文本数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>The chosen text in full</source>
        <translation>所选文本的全文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>The model is {0} % sure of its answer.</source>
        <translation>模型对自己的回答有 {0}% 的把握。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>The model says: {0}.</source>
        <translation>模型给出：{0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Too many: {0}.</source>
        <translation>多给：{0}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tested_texts_view.py"/>
        <source>Wh&amp;y?</source>
        <translation>为什么？(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>TextGroupsModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>A quarter of the words or more never seen</source>
        <translation>四分之一以上的词从没见过</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>A word or two differ from a text that the model has learnt. It may know these by heart; new texts may do worse.</source>
        <translation>与模型学过的文本只差一两个词。模型可能是背下来的，新的文本可能更差。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>All texts are like this</source>
        <translation>所有文本都这样</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Between</source>
        <translation>区间</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Clearly worse is what chance alone would hardly do, though so many groups are looked at.</source>
        <translation>“明显更差”是指即使看了这么多组，偶然也几乎不会造成的差别。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Clearly worse than the rest: {0} of 100 right against {1}</source>
        <translation>明显比其余的差：每 100 条答对 {0} 条，其余的 {1} 条</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Cut off: longer than %n word(s)</source>
        <translation><numerusform>截断：超过 %Ln 个词</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>How many of the unseen texts are in the group.</source>
        <translation>这一组里有多少条没见过的文本。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Long: %n word(s) or more</source>
        <translation><numerusform>长：%Ln 个词或更多</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Nearly the same as a training text</source>
        <translation>与训练文本几乎相同</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Not clearly worse than the rest</source>
        <translation>不比其余的明显更差</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Short: %n word(s) at most</source>
        <translation><numerusform>短：最多 %Ln 个词</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Texts</source>
        <translation>文本数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The longest quarter of the texts.</source>
        <translation>最长的四分之一文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The model has never met these words; it goes by their letters and by the words around them.</source>
        <translation>模型从没见过这些词，根据它们的字母和周围的词来判断。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The model reads no further than this. “Longest text” among the settings changes it.</source>
        <translation>模型只读到这里。设置里的“最长文本”可以更改。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The share of them that the model has right.</source>
        <translation>其中模型答对的比例。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The shortest quarter of the texts.</source>
        <translation>最短的四分之一文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>The texts that have this in the column “{0}” of your table.</source>
        <translation>您表格的“{0}”列中是这个值的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>Too few texts to tell</source>
        <translation>文本太少，看不出来</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>What the texts have in common; a text may be in several groups.</source>
        <translation>这些文本的共同之处；一条文本可以在几个组里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>With other such texts, the share lies between these with 95 % certainty.</source>
        <translation>换成同类的其他文本，比例有 95% 的可能在这个范围里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>With words never seen in training</source>
        <translation>有训练中从没见过的词</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/text_groups.py"/>
        <source>{0}–{1} %</source>
        <translation>{0}–{1}%</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>a few seconds</source>
        <translation>几秒</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>a few seconds left</source>
        <translation>还剩几秒</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n hour(s)</source>
        <translation><numerusform>约 %Ln 小时</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n hour(s) left</source>
        <translation><numerusform>还剩约 %Ln 小时</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n minute(s)</source>
        <translation><numerusform>约 %Ln 分钟</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n minute(s) left</source>
        <translation><numerusform>还剩约 %Ln 分钟</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n second(s)</source>
        <translation><numerusform>约 %Ln 秒</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>about %n second(s) left</source>
        <translation><numerusform>还剩约 %Ln 秒</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/elapsed.py"/>
        <source>{0} ({1}–{2})</source>
        <translation>{0}（{1}–{2}）</translation>
    </message>
</context>
<context>
    <name>TimePanel</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>%n minute(s) are too short for these texts. The quickest settings are chosen.</source>
        <translation><numerusform>%Ln 分钟对这些文本来说太短。已选用最快的设置。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Choose settings to &amp;fit</source>
        <translation>按时间选择设置(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Chosen: {0}, but one model instead of {3}, with {1} epochs instead of {2}.</source>
        <translation>已选：{0}，但用一个模型而不是 {3} 个，{1} 轮而不是 {2} 轮。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Chosen: {0}, but the average of {1} models instead of {2}.</source>
        <translation>已选：{0}，但取 {1} 个模型的平均而不是 {2} 个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Chosen: {0}, just as it is.</source>
        <translation>已选：{0}，没有改动。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Chosen: {0}, with a smaller model that reads less of each text, up to %n time(s).</source>
        <translation><numerusform>已选：{0}，用更小的模型，每条文本读得更少，最多读 %Ln 遍。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Chosen: {0}, with {1} epochs instead of {2}.</source>
        <translation>已选：{0}，{1} 轮而不是 {2} 轮。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Find &amp;good settings…</source>
        <translation>寻找好的设置(&amp;G)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>How long it will take could not be worked out: {0}</source>
        <translation>没能算出需要多长时间：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>How long the training will take</source>
        <translation>训练要多长时间</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>I &amp;have</source>
        <translation>我有(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Minutes that I have</source>
        <translation>我有的分钟数</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>The training will take {0} and {1} GB of memory.</source>
        <translation>训练需要{0}和 {1} GB 内存。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Trying what can be done in that time… {0} %</source>
        <translation>正在试这么长时间能做什么… {0}%</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>Working out how long the training will take…</source>
        <translation>正在估算训练需要多长时间…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>minute</source>
        <translation>分钟</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/time_panel.py"/>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>A file of your own, a sample, or what you did before: all of it is opened from this page.</source>
        <translation>您自己的文件、示例，或以前做过的内容，都从这个页面打开。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>A file of your own, or a sample to look around with. Next opens this sample; it changes nothing of yours.</source>
        <translation>您自己的文件，或用来熟悉程序的示例。点“下一步”打开这个示例，不会改动您的任何内容。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>Balanced is right for most. The page tells how long it will take; everything else can stay as it is.</source>
        <translation>一般选均衡就好。页面会告诉您需要多长时间，其他都可以不动。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>Each row is one text with its label. Beside it stands what may be wrong in the file, with a remedy for each.</source>
        <translation>每行是一条文本和它的标签。旁边列出文件里可能的问题，以及各自的解决办法。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>Every model you train is kept here, to be opened again, compared, or given to others as one file.</source>
        <translation>您训练的每个模型都保存在这里，可以再打开、比较，或作为一个文件交给别人。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>Everything begins here</source>
        <translation>一切从这里开始</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>Here it learns</source>
        <translation>它在这里学习</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>How many of 100 new texts it gets right, beside simple methods, and which labels it confuses.</source>
        <translation>100 条新文本里它答对多少条，与简单方法对照，以及哪些标签会混淆。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>How thorough should it be?</source>
        <translation>要训练得多细致？</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>Is it any good?</source>
        <translation>它好不好？</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>Nothing gets lost</source>
        <translation>什么都不会丢</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>Now use it</source>
        <translation>现在使用它</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>Train begins it. You see how much it has learnt, and can pause or end it. The tour can go on meanwhile.</source>
        <translation>点“训练”就开始。您可以看到它学到了多少，可以暂停或结束。导览可以同时继续。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>Type a text: you see its label at every key, and the words that decided. Or give it a whole spreadsheet.</source>
        <translation>输入一段文本：每按一个键都能看到标签和起决定作用的词。也可以交给它整个表格。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>When a model is trained, this page says how many of 100 new texts it gets right, and which labels it confuses.</source>
        <translation>训练好模型以后，这个页面会说明 100 条新文本里它答对多少条，以及哪些标签会混淆。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/tour.py"/>
        <source>Your texts and their labels</source>
        <translation>您的文本和标签</translation>
    </message>
</context>
<context>
    <name>TourBubble</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tour_bubble.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tour_bubble.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tour_bubble.py"/>
        <source>Leave the tour</source>
        <translation>退出导览</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tour_bubble.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tour_bubble.py"/>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>&amp;Continue on the processor</source>
        <translation>在处理器上继续(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>&amp;Continue the training</source>
        <translation>继续训练(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>&amp;Go to Start</source>
        <translation>去开始页(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>&amp;See results</source>
        <translation>查看结果(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>&amp;Train again</source>
        <translation>再训练一次(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>&amp;What do these curves mean?</source>
        <translation>这些曲线是什么意思？(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Continue it here, or at any time from the Start page, also after a restart.</source>
        <translation>可以在这里继续，也可以随时在开始页继续，重启之后也可以。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Done after %n epoch(s). The best was epoch {0}; that model is kept.</source>
        <translation><numerusform>%Ln 轮后完成。最好的是第 {0} 轮，已保留那时的模型。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Done early, after %n epoch(s): it got no better. The best was epoch {0}; that model is kept.</source>
        <translation><numerusform>%Ln 轮后提前完成：没有再变好。最好的是第 {0} 轮，已保留那时的模型。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Ended after %n epoch(s): the loss was no longer a number, as happens with too high a learning rate. The best before that was epoch {0}; that model is kept.</source>
        <translation><numerusform>在 %Ln 个轮次后结束：损失不再是数字，学习率过高时会这样。此前最好的是第 {0} 轮，已保留该模型。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Ended by you after %n epoch(s). The best was epoch {0}; that model is kept.</source>
        <translation><numerusform>%Ln 轮后由您结束。最好的是第 {0} 轮，已保留那时的模型。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>It took %n minute(s) on the graphics card.</source>
        <translation><numerusform>在显卡上用了 %Ln 分钟。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>It took %n minute(s) on the processor.</source>
        <translation><numerusform>在处理器上用了 %Ln 分钟。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>It took %n second(s) on the graphics card.</source>
        <translation><numerusform>在显卡上用了 %Ln 秒。</numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>It took %n second(s) on the processor.</source>
        <translation><numerusform>在处理器上用了 %Ln 秒。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Open a file with texts and labels first, or take one of the samples.</source>
        <translation>请先打开有文本和标签的文件，或选一个示例。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Open a file with texts and labels to train.</source>
        <translation>打开有文本和标签的文件才能训练。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Ready: %n text(s) with {0} labels.</source>
        <translation><numerusform>准备就绪：%Ln 条文本，{0} 个标签。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Stopped for now, to be continued.</source>
        <translation>已暂时停下，以后可以继续。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>The model reads your texts again and again, and you see how much it has learnt.</source>
        <translation>模型一遍又一遍地读您的文本，您可以看到它学到了多少。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>The run was thrown away. Nothing of it was kept.</source>
        <translation>这次训练已放弃，什么也没有保留。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>The training did not get to its end.</source>
        <translation>训练没有进行到最后。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>The training is stopped, and all that it has learnt is kept.</source>
        <translation>训练已停下，它学到的一切都已保留。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>There is nothing to learn from yet</source>
        <translation>还没有可学的内容</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/train_page.py"/>
        <source>{0}, corrected</source>
        <translation>{0}，已修正</translation>
    </message>
</context>
<context>
    <name>TrainingCurves</name>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>After epoch {0} the accuracy is {1} % on the training texts and {2} % on the validation texts.</source>
        <translation>第 {0} 轮之后，准确率在训练文本上是 {1}%，在验证文本上是 {2}%。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>After epoch {0} the loss is {1} on the training texts and {2} on the validation texts.</source>
        <translation>第 {0} 轮之后，损失在训练文本上是 {1}，在验证文本上是 {2}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>How far the answers are from the given labels; lower is better.</source>
        <translation>回答离给定的标签有多远；越低越好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Labels found (F1)</source>
        <translation>找到的标签（F1）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>No epoch is finished yet.</source>
        <translation>还没有完成任何一轮。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>Of the texts’ labels, the share found when as many labels are given as the texts have; higher is better.</source>
        <translation>给出与文本实际一样多的标签时，文本的标签中找到的比例；越高越好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/plots/curves.py"/>
        <source>The share of texts whose label is found; higher is better.</source>
        <translation>找对标签的文本所占的比例；越高越好。</translation>
    </message>
</context>
<context>
    <name>TrialListModel</name>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>The best settings again, with another seed</source>
        <translation>最好的设置再来一遍，换个种子</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>Trial</source>
        <translation>尝试</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>What was tried</source>
        <translation>试了什么</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>Your settings</source>
        <translation>您的设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>Your settings again, with another seed</source>
        <translation>您的设置再来一遍，换个种子</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>failed</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>too slow</source>
        <translation>太慢</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/item_models/trial_list.py"/>
        <source>{0} % so far</source>
        <translation>目前 {0}%</translation>
    </message>
</context>
<context>
    <name>TrialPlot</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/trial_plot.py"/>
        <source>%n trial(s), the best right in {0} %.</source>
        <translation><numerusform>%Ln 次尝试，最好的答对 {0}%。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/trial_plot.py"/>
        <source>Each trial will be a dot here.</source>
        <translation>每次尝试会在这里显示为一个点。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/trial_plot.py"/>
        <source>No trial has ended yet.</source>
        <translation>还没有一次尝试结束。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/trial_plot.py"/>
        <source>Orange: your settings. Blue: others. Rings: again with another seed. Line: the best so far.</source>
        <translation>橙色：您的设置。蓝色：别的设置。圆环：换个种子再来。线：目前最好的。</translation>
    </message>
</context>
<context>
    <name>TriedView</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>&amp;Bring them back</source>
        <translation>恢复它们(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>&amp;Forget</source>
        <translation>清除(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>&amp;Try again</source>
        <translation>再试一次(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>&amp;Unstar it</source>
        <translation>取消星标(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>All are forgotten, and gone from the disk. Until you try another text, they can be brought back.</source>
        <translation>已全部清除，磁盘上也没有了。在您试下一条文本之前，还可以恢复。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>Forget &amp;all</source>
        <translation>全部清除(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>Kept on this computer alone, in your own folder: the last 200, and those with a star.</source>
        <translation>只保存在这台电脑上您自己的文件夹里：最近 200 条，以及加星标的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>None of the labels</source>
        <translation>没有任何标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>Star &amp;it</source>
        <translation>加星标(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>Texts that you try are kept here, on this computer alone, until you forget them.</source>
        <translation>您试过的文本只保存在这台电脑上，直到您清除它们。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>Texts tried before</source>
        <translation>以前试过的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>{0} · {1} % · {2}</source>
        <translation>{0} · {1}% · {2}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/tried_view.py"/>
        <source>★ </source>
        <translation>★ </translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>%n of {0} words were never seen in training; they are framed.</source>
        <translation><numerusform>{0} 个词里有 %Ln 个在训练中从没见过，已加框。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>&amp;Example</source>
        <translation>示例(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>&amp;Go to Train</source>
        <translation>去训练(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>&amp;Wrong? Add the text with the right label…</source>
        <translation>答错了？连同正确的标签加进数据(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>C&amp;lear</source>
        <translation>清空(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Classify a whole &amp;spreadsheet…</source>
        <translation>给整个表格分类(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Click a label to see which words speak for it.</source>
        <translation>点一个标签，看看哪些词支持它。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Click a label, or choose it with the arrow keys, to see which words speak for it.</source>
        <translation>点一个标签，或用方向键选择，看看哪些词支持它。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Only the first %n word(s) were read; the rest is grey.</source>
        <translation><numerusform>只读了前 %Ln 个词，其余的是灰色。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Probability of each label</source>
        <translation>每个标签的概率</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Put one of the test texts into the box; the model has not learnt from it.</source>
        <translation>把一条测试文本放进输入框；模型没有从中学习过。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Similar texts</source>
        <translation>相似的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The answer appears here while you type.</source>
        <translation>您输入时，回答会出现在这里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The label that the model gives</source>
        <translation>模型给出的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The model knows every word of it.</source>
        <translation>其中每个词模型都认识。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The model “{0}” tells %n label(s) apart. Nothing that you type leaves this computer.</source>
        <translation><numerusform>模型“{0}”能区分 %Ln 个标签。您输入的任何内容都不会离开这台电脑。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The next training learns from it. It can be undone in Data.</source>
        <translation>下次训练会从中学习。可以在数据页撤销。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>The words are marked for “{0}”. Click it again to follow the answer.</source>
        <translation>标出的词是针对“{0}”的。再点它一次，就回到当前的回答。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>There is no model to try yet</source>
        <translation>还没有可以试用的模型</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>This is unlike anything in the training data: the answer may mean little.</source>
        <translation>这与训练数据完全不像：回答可能没什么意义。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Train one, or open a model from the library.</source>
        <translation>训练一个，或从模型库打开一个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Tried before</source>
        <translation>以前试过的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Type a text, and the model says which label it gives.</source>
        <translation>输入一段文本，模型就会说出标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Type or paste a text</source>
        <translation>输入或粘贴文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Type or paste a text, for example: {0}</source>
        <translation>输入或粘贴文本，例如：{0}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>What the model says</source>
        <translation>模型给出</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/pages/try_page.py"/>
        <source>Your text</source>
        <translation>您的文本</translation>
    </message>
</context>
<context>
    <name>VectorsChoice</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Choose a file of word vectors</source>
        <translation>选择词向量文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Descriptions of words that others have learnt from very many texts (.vec, GloVe). Words in the file begin with them.</source>
        <translation>别人从大量文本中得出的对词语的描述（.vec、GloVe）。文件里有的词会以它为起点。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Do &amp;without</source>
        <translation>不使用(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Word vectors</source>
        <translation>词向量</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>Word vectors (*.vec *.txt)</source>
        <translation>词向量 (*.vec *.txt)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/vectors_choice.py"/>
        <source>none: every word begins without a meaning</source>
        <translation>无：每个词开始时都没有含义</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>A simple word counter</source>
        <translation>简单的词频统计</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>A simple word counter does better on these texts. More texts or the preset Best may help.</source>
        <translation>在这些文本上，简单的词频统计更好。更多文本或预设“最佳”也许有用。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>A simple word counter is about as good on these texts.</source>
        <translation>在这些文本上，简单的词频统计差不多一样好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Always “{0}”</source>
        <translation>总是“{0}”</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Both in one number, F1, are {0} ({1}–{2} with {7} % certainty), tried on %n text(s) that it had never seen. All labels are right for {3} of 100 texts ({4}–{5}). The mean of all labels’ F1 is {6}.</source>
        <translation><numerusform>两者合成一个数字即 F1：{0}（有 {7}% 的可能在 {1}–{2} 之间），在 %Ln 条从没见过的文本上测得。每 100 条文本有 {3} 条标签全对（{4}–{5}）。所有标签 F1 的平均是 {6}。</numerusform></translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Finds {0} of 100 labels of unseen texts; {1} of 100 that it gives are right</source>
        <translation>没见过的文本里，每 100 个标签找到 {0} 个；给出的每 100 个里 {1} 个是对的</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>It is better than a simple word counter by {0} points ({1}–{2}), on the same texts; that is more than chance.</source>
        <translation>在相同的文本上，它比简单的词频统计高 {0} 个百分点（{1}–{2}），这不是偶然。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>It is no better than always giving the commonest label. Check the labels, or add texts.</source>
        <translation>它不比总是给出最常见的标签更好。请检查标签，或增加文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Right on {0} of 100 unseen texts ({1}–{2})</source>
        <translation>100 条没见过的文本中答对 {0} 条（{1}–{2}）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Some labels are much rarer than others; with all labels counted alike, it scores {0} of 100 ({1}–{2}; macro F1).</source>
        <translation>有些标签比其他的罕见得多；所有标签同等看待时，满分 100 分得 {0} 分（{1}–{2}；宏平均 F1）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>The bars are F1, over all pairs of a text and a label.</source>
        <translation>条形是 F1，基于所有“文本与标签”的组合。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>The word counter is TF-IDF with logistic regression, trained on the same texts. The last bar is the commonest label.</source>
        <translation>词频统计是 TF-IDF 加逻辑回归，用相同的文本训练。最后一条是最常见的标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>There are too few test texts to tell whether it is better than a simple word counter.</source>
        <translation>测试文本太少，看不出它是不是比简单的词频统计好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>There are too few texts to tell how good the model is. With more of them, the range gets narrower.</source>
        <translation>文本太少，看不出模型有多好。文本多了，范围就会变窄。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>This model</source>
        <translation>这个模型</translation>
    </message>
    <message numerus="yes">
        <location filename="../../textcls_gui/gui/widgets/verdict_card.py"/>
        <source>Tried on %n text(s) that it had never seen. With other such texts, expect {0} to {1} of 100, with {2} % certainty.</source>
        <translation><numerusform>在 %Ln 条从没见过的文本上试过。换成同类的其他文本，有 {2}% 的可能每 100 条答对 {0} 到 {1} 条。</numerusform></translation>
    </message>
</context>
<context>
    <name>WordBar</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>&amp;Replace…</source>
        <translation>替换(&amp;R)…</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>&amp;Type another word</source>
        <translation>输入另一个词(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>Click a word to see what the answer would be without it.</source>
        <translation>点一个词，看看没有它时回答会是什么。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>Leave &amp;out</source>
        <translation>去掉(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>Put &amp;back</source>
        <translation>放回(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>The model knows no word like it</source>
        <translation>模型不认识与它相似的词</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/word_bar.py"/>
        <source>What if “{0}” were not there, or another word?</source>
        <translation>如果没有“{0}”，或换成另一个词呢？</translation>
    </message>
</context>
<context>
    <name>WordChanges</name>
    <message>
        <location filename="../../textcls_gui/gui/word_changes.py"/>
        <source>With “{0}”:</source>
        <translation>换成“{0}”：</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/word_changes.py"/>
        <source>Without “{0}”:</source>
        <translation>去掉“{0}”：</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/word_changes.py"/>
        <source>{0} “{1}” went from {2} % to {3} %.</source>
        <translation>{0}“{1}”从 {2}% 变为 {3}%。</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <location filename="../../textcls_gui/gui/widgets/work_progress.py"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/work_progress.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/gui/widgets/work_progress.py"/>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <location filename="../../textcls_gui/core/phrases.py"/>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>A classifier needs at least two labels to tell apart. Check that “{column}” is the right column.</source>
        <translation>分类器至少需要两个标签才能区分。请检查“{column}”是不是正确的列。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>A file that grows this much is usually made to harm. If you trust it, unpack it in another program and save its table as CSV.</source>
        <translation>解压后变得这么大的文件，通常是有意做来害人的。如果您信任它，请用别的程序解压，再把表格存为 CSV。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>A graphics card was found, and it passed a test.</source>
        <translation>找到了显卡，并且通过了测试。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>A run needs a name.</source>
        <translation>训练需要一个名称。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/table.py"/>
        <source>Added a text as line {line}</source>
        <translation>把一条文本加在第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/distributed.py"/>
        <source>Another process of this training has ended, or cannot be reached any more.</source>
        <translation>参加这次训练的另一个进程已经结束，或者联系不上了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Arabic letters</source>
        <translation>阿拉伯字母</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>Ask for a copy without encryption, or for the table as CSV.</source>
        <translation>请对方发一份没有加密的，或者 CSV 格式的表格。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>Ask for it once more, or for the table as CSV.</source>
        <translation>请对方再发一次，或者发 CSV 格式的表格。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/container.py"/>
        <source>Ask for the file again, or save the model again where it was trained.</source>
        <translation>请对方再发一次文件，或在训练它的地方重新保存模型。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/encoder.py"/>
        <source>Ask for the file again, or train anew.</source>
        <translation>请对方再发一次文件，或重新训练。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Ask the owner of the folder where the program keeps its data to let you read and write there.</source>
        <translation>请让程序数据文件夹的所有者允许您读写。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>At least {needed} are needed to try, and some hundreds to be useful.</source>
        <translation>至少需要 {needed} 条才能试，几百条才有用。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/experiment.py"/>
        <source>Binary cross-entropy needs exactly two labels; this data has {found}.</source>
        <translation>二元交叉熵需要恰好两个标签，这份数据有 {found} 个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Check its name and folder: {path}.</source>
        <translation>请检查它的名称和文件夹：{path}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>Check that it is a table: one row in each line.</source>
        <translation>请检查它是不是表格：每行一条记录。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Check that it still exists, that you may open it, and that no other program has locked it.</source>
        <translation>请检查它是否还在，您是否有权打开，以及有没有被别的程序锁定。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>Check that the disk is connected, or choose another folder, then save again.</source>
        <translation>请检查磁盘是否接好，或另选文件夹，再保存一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>Check that this computer is connected to the network, or choose another folder, then save again.</source>
        <translation>请检查这台电脑是否连着网络，或另选文件夹，再保存一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>Check that you may read the folder.</source>
        <translation>请检查您是否有权读取这个文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/encoder.py"/>
        <source>Check which column is chosen as the text.</source>
        <translation>请检查哪一列选作了文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>Check which columns are chosen as text and label.</source>
        <translation>请检查哪些列选作了文本和标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Chinese characters</source>
        <translation>汉字</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/samples.py"/>
        <source>Chinese reviews</source>
        <translation>中文评论</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/encoding.py"/>
        <source>Choose a CSV, TSV or JSON Lines file; a spreadsheet program can save one with “Save as”.</source>
        <translation>请选择 CSV、TSV 或 JSON Lines 文件；表格软件可以用“另存为”保存这样的文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/columns.py"/>
        <source>Choose a character or two.</source>
        <translation>请选择一两个字符。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/encoding.py"/>
        <source>Choose a file that has texts in it.</source>
        <translation>请选择有文本的文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>Choose a file that was saved by this program; if it is one, ask for it again.</source>
        <translation>请选择由本程序保存的文件；如果它就是，请对方再发一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Choose a file that was saved with Save settings.</source>
        <translation>请选择用“保存设置”保存的文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Choose a file with a table, or a folder with text files.</source>
        <translation>请选择有表格的文件，或有文本文件的文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/experiment.py"/>
        <source>Choose a file with one label for each text, or turn off the splitting of labels.</source>
        <translation>请选择每条文本一个标签的文件，或者不再拆分标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/survey.py"/>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <location filename="../../textcls_gui/core/data/tables/building.py"/>
        <source>Choose a file with one text in each row.</source>
        <translation>请选择每行一条文本的文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>Choose a folder on another disk.</source>
        <translation>请选另一个磁盘上的文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>Choose a folder that has one folder of text files for each label.</source>
        <translation>请选择每个标签有一个文本文件子文件夹的文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/loop.py"/>
        <source>Choose a lower learning rate, or turn gradient clipping on.</source>
        <translation>请选低一些的学习率，或打开梯度裁剪。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>Choose a new or an empty folder.</source>
        <translation>请选择新的或空的文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Choose a number from {low} to {high}.</source>
        <translation>请选 {low} 到 {high} 之间的数字。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>Choose a shorter name.</source>
        <translation>请起短一点的名称。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/container.py"/>
        <source>Choose a smaller embedding or fewer models averaged.</source>
        <translation>请选小一些的词嵌入，或减少平均的模型数。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>Choose a text file of word vectors, such as a .vec file or one of GloVe’s: on each line a word and its numbers.</source>
        <translation>请选择词向量的文本文件，例如 .vec 文件或 GloVe 的文件：每行一个词和它的数字。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>Choose another column as the label; each label should have several texts.</source>
        <translation>请选另一列作为标签；每个标签应有好几条文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Choose another encoding.</source>
        <translation>请选另一种编码。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>Choose another folder, or ask whoever looks after this computer to let you write in this one.</source>
        <translation>请另选文件夹，或请管理这台电脑的人允许您写入这个文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>Choose another folder.</source>
        <translation>请另选文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/export.py"/>
        <source>Choose another name for the corrected table.</source>
        <translation>请给修正后的表格另起名称。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/classify.py"/>
        <source>Choose another name for the result.</source>
        <translation>请给结果另起名称。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>Choose another name.</source>
        <translation>请另起名称。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>Choose one of its sheets: {sheets}.</source>
        <translation>请选其中一个工作表：{sheets}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Choose one of: {choices}.</source>
        <translation>请选其中之一：{choices}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>Choose the device “cpu” or “auto”.</source>
        <translation>请选设备“cpu”或“auto”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/classify.py"/>
        <location filename="../../textcls_gui/core/classifying/survey.py"/>
        <source>Choose the file again.</source>
        <translation>请重新选择文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>Choose the folder with job.json in it.</source>
        <translation>请选择里面有 job.json 的文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/experiment.py"/>
        <source>Choose the loss “cross-entropy”.</source>
        <translation>请选损失“cross-entropy”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Choose true or false.</source>
        <translation>请选 true 或 false。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>Choose two columns.</source>
        <translation>请选择两列。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <source>Close it in the other program where it is open, or check that you are allowed to read it.</source>
        <translation>请在打开它的程序里关闭它，或检查您是否有权读取它。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>Close it in the other program, then save again.</source>
        <translation>请在另一个程序里关闭它，再保存一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>Close it there and choose {other}.</source>
        <translation>请在那里关闭它，再选择 {other}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Close it there, or choose another name. The file that was there before is as it was.</source>
        <translation>请在那里关闭它，或另起名称。原来的文件没有变。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Close it there, then open it again.</source>
        <translation>请在那里关闭它，再重新打开。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/files.py"/>
        <source>Close it where it is open, then try again.</source>
        <translation>请在打开它的地方关闭它，再试一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>Close other programs, then save again.</source>
        <translation>请关闭其他程序，再保存一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheet_checks.py"/>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Close other programs, then try again.</source>
        <translation>请关闭其他程序，再试一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>Close other programs.</source>
        <translation>请关闭其他程序。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/locks.py"/>
        <source>Close the other window, then try again. Nothing was changed.</source>
        <translation>请关闭另一个窗口，再试一次。没有任何改动。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Copies of another text: {count}. Case and spaces do not count; the first of each is kept.</source>
        <translation>重复的文本：{count} 条。不计大小写和空格，每种保留第一条。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Copy it again from where it came, or save it again in its program.</source>
        <translation>请从原处再复制一次，或在它的程序里重新保存。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>Copy or download it once more, or ask for the table as CSV.</source>
        <translation>请再复制或下载一次，或索取 CSV 格式的表格。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>Copy or download it once more. If it opens in its own program, save it there under a new name and choose that.</source>
        <translation>请再复制或下载一次。如果它自己的程序能打开，请在那里换个名称保存，再选那个文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/pasted.py"/>
        <source>Copy some cells in a spreadsheet program first, or write one text in each line.</source>
        <translation>请先在表格软件里复制一些单元格，或每行写一条文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/distributed.py"/>
        <source>Copy the same files to every machine, and start all with the same command.</source>
        <translation>请把同样的文件复制到每台机器，并用同样的命令启动。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>Correct it in the file, or choose a file that was saved with Save settings.</source>
        <translation>请在文件里改正，或选择用“保存设置”保存的文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Cyrillic letters</source>
        <translation>西里尔字母</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Danish or Norwegian</source>
        <translation>丹麦语或挪威语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>Does it still exist?</source>
        <translation>它还在吗？</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>Each label should have at least three different texts.</source>
        <translation>每个标签至少应有三条不同的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>Each label should have at least three different texts. Or let rare labels be learnt only.</source>
        <translation>每个标签至少应有三条不同的文本。也可以让罕见标签只用来学习。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>Each line should be an object such as {example}.</source>
        <translation>每行应是一个对象，例如 {example}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>Each text should be an object such as {example}, and all of them stand in one list.</source>
        <translation>每条文本应是一个对象，例如 {example}，全部放在一个列表里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Files that are in no row of the table: {count}. The first {reason}.</source>
        <translation>表格里没有对应行的文件：{count} 个。第一个{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Gave 1 text the label of most of its copies</source>
        <translation>已给 1 条文本换上它多数副本的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Gave 1 text the label that a simple model is sure of</source>
        <translation>已给 1 条文本换上简单模型有把握的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Gave {count} texts the label of most of their copies</source>
        <translation>已给 {count} 条文本换上它们多数副本的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Gave {count} texts the label that a simple model is sure of</source>
        <translation>已给 {count} 条文本换上简单模型有把握的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Give 1 text the label that most of its copies have</source>
        <translation>给 1 条文本换上它多数副本的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Give 1 text the label that the simple model is sure of</source>
        <translation>给 1 条文本换上简单模型有把握的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Give {count} texts the label that most of their copies have</source>
        <translation>给 {count} 条文本换上它们多数副本的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Give {count} texts the label that the simple model is sure of</source>
        <translation>给 {count} 条文本换上简单模型有把握的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Greek letters</source>
        <translation>希腊字母</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Hebrew letters</source>
        <translation>希伯来字母</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheet_checks.py"/>
        <source>If you trust it, open it in its own program, save it under a new name and choose that.</source>
        <translation>如果您信任它，请用它自己的程序打开，换个名称保存，再选那个文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <location filename="../../textcls_gui/core/data/tables/store.py"/>
        <source>Import the file again.</source>
        <translation>请重新导入文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>Install the current version here.</source>
        <translation>请在这里安装当前版本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>Install the current version to continue it.</source>
        <translation>请安装最新版本后再继续。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Install the current version to open it, or import the file again.</source>
        <translation>请安装当前版本来打开它，或重新导入文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>Install the current version to open it.</source>
        <translation>请安装当前版本来打开它。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/columns.py"/>
        <source>It has: {columns}.</source>
        <translation>它有：{columns}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/self_check.py"/>
        <source>It is damaged, or this computer calculates wrongly: ask for the file again, or open it on another computer.</source>
        <translation>它已损坏，或这台电脑计算有误：请对方再发一次文件，或在另一台电脑上打开。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>It may be broken off: copy or download it once more. Each text should be an object such as {example}.</source>
        <translation>它可能不完整：请再复制或下载一次。每条文本应是一个对象，例如 {example}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>It may be in the Trash.</source>
        <translation>它可能在回收站里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>It may have been finished or thrown away in another window.</source>
        <translation>它可能已在另一个窗口中完成或放弃。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>It may have been moved or deleted outside the program.</source>
        <translation>它可能在程序之外被移动或删除了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/own_files.py"/>
        <source>It should have the columns “{text}” and “{label}”, as {name} has.</source>
        <translation>它应有“{text}”列和“{label}”列，和 {name} 一样。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>It was changed or not copied whole: copy the folder again, or make a new one.</source>
        <translation>它被改动过，或没有完整复制：请再复制一次文件夹，或重新做一个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/own_files.py"/>
        <source>Its labels are {found}; needed are {labels}.</source>
        <translation>它的标签是 {found}；需要的是 {labels}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/source.py"/>
        <source>Keep the columns with the texts and their labels, or choose another sign between the columns.</source>
        <translation>只保留文本列和标签列，或者选择另一种列分隔符。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Labels that may be wrong: {count}. A simple model that has not seen these texts is sure of another label. Look at each.</source>
        <translation>可能有误的标签：{count} 个。没见过这些文本的简单模型有把握认为是别的标签。请逐个看一看。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/label_errors.py"/>
        <source>Labels that may be wrong: {count}. A simple model that has not seen these texts is sure of another label. Look at each. It looked at {looked_at} texts, chosen by chance.</source>
        <translation>可能有误的标签：{count} 个。没见过这些文本的简单模型有把握认为是别的标签。请逐个看一看。它看了随机选出的 {looked_at} 条文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Labels whose name stands in most of their texts: {count}. These are {names}. If the name is written there only because the label was known, the model learns to look for it and for nothing else.</source>
        <translation>名称出现在自己大多数文本里的标签：{count} 个，即{names}。如果只是因为标签已知才写了名称，模型就只会去找它，别的什么也学不到。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Labels with fewer than {few} texts, too few to learn them well: {count}. These are {names}.</source>
        <translation>不足 {few} 条文本、太少而学不好的标签：{count} 个，即{names}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Labels written in several ways, and so counted as different: {count}. These are {names}.</source>
        <translation>有几种写法、因而被当成不同的标签：{count} 个，即{names}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Latin letters</source>
        <translation>拉丁字母</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Let its name end in .csv or in .xlsx (Excel).</source>
        <translation>名称请以 .csv 或 .xlsx（Excel）结尾。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>Let the name end in “.textcls”.</source>
        <translation>名称请以“.textcls”结尾。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Line {line:,} of {name} has a cell of more than {most:,} characters, which Excel would cut off.</source>
        <translation>{name} 的第 {line:,} 行有一个超过 {most:,} 个字符的单元格，Excel 会把它截断。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Lines of the file that are in no row of the table: {count}. The first is line {line}, which {reason}.</source>
        <translation>表格里没有对应行的文件行：{count} 行。第一处是第 {line} 行，它{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>Look for another window of this program.</source>
        <translation>请看看本程序是否还开着另一个窗口。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/old_workbook.py"/>
        <location filename="../../textcls_gui/core/data/formats/spreadsheet_checks.py"/>
        <source>Look for stray cells far below or far to the right of the table and delete them, or save the table as CSV.</source>
        <translation>请查找表格下方或右侧很远处零散的单元格并删除，或把表格存为 CSV。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>Make it first, or choose another.</source>
        <translation>请先建立它，或另选一个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>Make room on the disk or choose another folder, then save again.</source>
        <translation>请在磁盘上腾出空间，或另选文件夹，再保存一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Make room on the disk where the program keeps its data, then import the file again.</source>
        <translation>请在程序存放数据的磁盘上腾出空间，再重新导入文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/scratch.py"/>
        <source>Make room where the program keeps its data, then try again.</source>
        <translation>请在程序存放数据的地方腾出空间，再试一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Mend the letters of 1 text</source>
        <translation>修正 1 条文本的乱码</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Mend the letters of {count} texts</source>
        <translation>修正 {count} 条文本的乱码</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Mended the letters of 1 text</source>
        <translation>已修正 1 条文本的乱码</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Mended the letters of {count} texts</source>
        <translation>已修正 {count} 条文本的乱码</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Merged {labels} into “{into}”</source>
        <translation>已把 {labels} 并入“{into}”</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>Most lines of the file {name} are no JSON; the first is line {line}.</source>
        <translation>文件 {name} 的大多数行不是 JSON；第一处是第 {line} 行。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>Name one by its number: {ids}.</source>
        <translation>请用编号指定一个：{ids}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/own_files.py"/>
        <source>No column with labels was found in {file}.</source>
        <translation>{file} 里没有找到标签列。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>No column with labels was found in {name}.</source>
        <translation>{name} 里没有找到标签列。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>No difference: “{second}” gets the same of the {texts} texts right as “{first}”.</source>
        <translation>没有差别：{texts} 条文本里，“{second}”答对的与“{first}”相同。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>No graphics card that can train models was found.</source>
        <translation>没有找到能训练模型的显卡。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>No label has enough different texts to check the model with.</source>
        <translation>没有哪个标签有足够多不同的文本来检验模型。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>No label of {name} is known to the model.</source>
        <translation>{name} 的标签模型一个也不认识。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>No real difference: of {texts} texts, “{second}” gets {fixed} right that “{first}” gets wrong, and {broken} wrong that it gets right. If both were equally good, chance alone would do as much in {chance} of 100 such tests.</source>
        <translation>没有真正的差别：{texts} 条文本里，“{second}”答对了“{first}”答错的 {fixed} 条，答错了它答对的 {broken} 条。如果两者一样好，100 次这样的测试里，单凭偶然也会有 {chance} 次出现这样的差别。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>No row has both a text and a label.</source>
        <translation>没有一行既有文本又有标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/encoder.py"/>
        <source>No words were found in the texts.</source>
        <translation>文本里没有找到词。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/home.py"/>
        <source>Nothing in it was changed. Install TextCls {later} to open it, or name another folder in the variable TEXTCLS_HOME.</source>
        <translation>其中没有任何改动。请安装 TextCls {later} 来打开它，或用变量 TEXTCLS_HOME 指定另一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Nothing that was there before is lost. Make room on the disk, then try again.</source>
        <translation>原来的内容没有丢失。请在磁盘上腾出空间，再试一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/files.py"/>
        <source>Nothing that was there before is lost. {remedy}</source>
        <translation>原来的内容没有丢失。{remedy}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/files.py"/>
        <source>Nothing was changed. Close other programs that use it, then try again.</source>
        <translation>没有任何改动。请关闭使用它的其他程序，再试一次。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/onnx_export.py"/>
        <source>Nothing was written. Please report this: it is a fault of the program.</source>
        <translation>没有写出任何内容。请告知我们：这是程序的错误。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>Only {found} label has enough different texts.</source>
        <translation>只有 {found} 个标签有足够多不同的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Open it again.</source>
        <translation>请重新打开它。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>Open it in a spreadsheet program, save it as “Excel workbook (.xlsx)” and choose that.</source>
        <translation>请用表格软件打开它，存为“Excel 工作簿 (.xlsx)”，再选那个文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>Open it in its own program, save a copy without a password and choose the copy.</source>
        <translation>请用它自己的程序打开，保存一份没有密码的副本，再选那份副本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>Open it in its program and save it as “CSV UTF-8”, then open that.</source>
        <translation>请用它的程序打开，存为“CSV UTF-8”，再打开那个文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/more_examples.py"/>
        <source>Open the data that the model was trained on.</source>
        <translation>请打开训练这个模型所用的数据。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/more_examples.py"/>
        <source>Open “{name}” on the Data page, and come back.</source>
        <translation>请在数据页打开“{name}”，再回到这里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>Put it back and open it again.</source>
        <translation>请放回去，再重新打开。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/report.py"/>
        <source>Reading the words in their order adds nothing here: counting them is enough.</source>
        <translation>按顺序读词在这里没有帮助：统计词频就够了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/report.py"/>
        <source>Reading the words in their order adds {points} points to what counting them gives by itself ({counting} of 100).</source>
        <translation>按顺序读词比单独统计词频（100 条中 {counting} 条）多出 {points} 个百分点。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Relabelled line {line} as “{label}”</source>
        <translation>已把第 {line} 行的标签换成“{label}”</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Relabelled {count} rows as “{label}”</source>
        <translation>已把 {count} 行的标签换成“{label}”</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Remove 1 copy</source>
        <translation>删除 1 个副本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Remove 1 empty row</source>
        <translation>删除 1 个空行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Remove 1 text from the table</source>
        <translation>从表格中删除 1 条文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Remove 1 text in another language</source>
        <translation>删除 1 条其他语言的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Remove 1 text in another script</source>
        <translation>删除 1 条其他文字的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove 1 text of such labels</source>
        <translation>删除这些标签的 1 条文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Remove 1 text that is almost a copy</source>
        <translation>删除 1 条几乎重复的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove 1 text whose label is in doubt</source>
        <translation>删除 1 条标签可疑的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove 1 text without a label</source>
        <translation>删除 1 条没有标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Remove the code from 1 text</source>
        <translation>从 1 条文本中去掉代码</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Remove the code from {count} texts</source>
        <translation>从 {count} 条文本中去掉代码</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Remove unseen characters from 1 text</source>
        <translation>从 1 条文本中去掉看不见的字符</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Remove unseen characters from {count} texts</source>
        <translation>从 {count} 条文本中去掉看不见的字符</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Remove {count} copies</source>
        <translation>删除 {count} 个副本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Remove {count} empty rows</source>
        <translation>删除 {count} 个空行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Remove {count} texts from the table</source>
        <translation>从表格中删除 {count} 条文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Remove {count} texts in another language</source>
        <translation>删除 {count} 条其他语言的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Remove {count} texts in another script</source>
        <translation>删除 {count} 条其他文字的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove {count} texts of such labels</source>
        <translation>删除这些标签的 {count} 条文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Remove {count} texts that are almost copies</source>
        <translation>删除 {count} 条几乎重复的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove {count} texts whose label is in doubt</source>
        <translation>删除 {count} 条标签可疑的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Remove {count} texts without a label</source>
        <translation>删除 {count} 条没有标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Removed 1 copy</source>
        <translation>已删除 1 个副本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Removed 1 empty row</source>
        <translation>已删除 1 个空行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Removed 1 text in another language</source>
        <translation>已删除 1 条其他语言的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Removed 1 text in another script</source>
        <translation>已删除 1 条其他文字的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed 1 text of rare labels</source>
        <translation>已删除 1 条罕见标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Removed 1 text that stands elsewhere too</source>
        <translation>已删除 1 条别处也有的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Removed 1 text that was almost a copy</source>
        <translation>已删除 1 条几乎重复的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed 1 text whose label was in doubt</source>
        <translation>已删除 1 条标签可疑的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed 1 text without a label</source>
        <translation>已删除 1 条没有标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Removed a web page's code from 1 text</source>
        <translation>已从 1 条文本中去掉网页代码</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Removed a web page's code from {count} texts</source>
        <translation>已从 {count} 条文本中去掉网页代码</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Removed line {line}</source>
        <translation>已删除第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Removed unseen characters from 1 text</source>
        <translation>已从 1 条文本中去掉看不见的字符</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Removed unseen characters from {count} texts</source>
        <translation>已从 {count} 条文本中去掉看不见的字符</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Removed {count} copies</source>
        <translation>已删除 {count} 个副本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Removed {count} empty rows</source>
        <translation>已删除 {count} 个空行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Removed {count} rows</source>
        <translation>已删除 {count} 行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Removed {count} texts in another language</source>
        <translation>已删除 {count} 条其他语言的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Removed {count} texts in another script</source>
        <translation>已删除 {count} 条其他文字的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed {count} texts of rare labels</source>
        <translation>已删除 {count} 条罕见标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Removed {count} texts that stand elsewhere too</source>
        <translation>已删除 {count} 条别处也有的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Removed {count} texts that were almost copies</source>
        <translation>已删除 {count} 条几乎重复的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed {count} texts whose label was in doubt</source>
        <translation>已删除 {count} 条标签可疑的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Removed {count} texts without a label</source>
        <translation>已删除 {count} 条没有标签的文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Renamed “{old}” to “{new}”</source>
        <translation>已把“{old}”改名为“{new}”</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Restored line {line}</source>
        <translation>已恢复第 {line} 行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/edits.py"/>
        <source>Restored {count} rows</source>
        <translation>已恢复 {count} 行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/samples.py"/>
        <source>Reviews of shops and hotels: good, fair or bad. Chinese.</source>
        <translation>店铺和酒店的评论：好、中或差。中文。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Romanian</source>
        <translation>罗马尼亚文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Rows that were not read just as they are written: {count}. The first is on line {line}, which {reason}.</source>
        <translation>没有照原样读取的行：{count} 行。第一处在第 {line} 行，它{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Rows without a text, left out: {count}.</source>
        <translation>没有文本、已排除的行：{count} 行。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>Run the command in its README.txt where it is to be trained, and copy the whole folder back when that is finished.</source>
        <translation>请在要训练的电脑上运行其中 README.txt 里的命令，完成后把整个文件夹复制回来。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Save it as CSV, or without the probability of each label.</source>
        <translation>请存为 CSV，或不附上每个标签的概率。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Save it as CSV, which holds any number.</source>
        <translation>请存为 CSV，它的数量不受限制。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>Save it as CSV, which keeps all of it.</source>
        <translation>请存为 CSV，它会保留全部内容。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/old_workbook.py"/>
        <source>Save the table as CSV or as an Excel workbook (.xlsx) and open that.</source>
        <translation>请把表格存为 CSV 或 Excel 工作簿 (.xlsx)，再打开那个文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>Several runs are called “{name}”.</source>
        <translation>有几次训练都叫“{name}”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>Several trainings were interrupted.</source>
        <translation>有好几次训练中断了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/samples.py"/>
        <source>Support messages</source>
        <translation>客服留言</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>Take the .vec file that belongs to it.</source>
        <translation>请使用与它对应的 .vec 文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Take the names of these labels out of 1 text</source>
        <translation>从 1 条文本中去掉这些标签的名称</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Take the names of these labels out of {count} texts</source>
        <translation>从 {count} 条文本中去掉这些标签的名称</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>Take word vectors of the language of your texts.</source>
        <translation>请使用与您的文本同一语言的词向量。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>Tested on different texts, none of which they share.</source>
        <translation>在不同的文本上测试，没有共同的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>Tested on different texts: only the {texts} texts that all share are compared ({tested} were tested).</source>
        <translation>在不同的文本上测试：只比较共有的 {texts} 条文本（共测试 {tested} 条）。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Texts in another language than most: {count}. Most are in {main}; the others are in {found}.</source>
        <translation>与多数不同语言的文本：{count} 条。多数是{main}，其余是{found}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <source>Texts in another script than most: {count}. Most are in {main}; the others are in {found}.</source>
        <translation>与多数不同文字的文本：{count} 条。多数是{main}，其余是{found}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>Texts longer than about {limit} words: {count} ({share} of all). The model reads their beginning and not the rest.</source>
        <translation>超过约 {limit} 个词的文本：{count} 条（占全部的 {share}）。模型只读开头，不读其余部分。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Texts that also stand in {where}: {count}. A model that has seen a text before is tested too kindly by it.</source>
        <translation>在{where}里也有的文本：{count} 条。模型见过的文本，测试起来会过于宽松。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Texts that appear with different labels: {count}. The model cannot get all right.</source>
        <translation>出现时带有不同标签的文本：{count} 条。模型不可能全都答对。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Texts that are almost the same as another: {count}. A word or a punctuation mark differs. If such texts are used both to learn and to test, the results look better than they are.</source>
        <translation>与另一条几乎相同的文本：{count} 条，只差一个词或一个标点。如果这样的文本既用来学习又用来测试，结果就会显得比实际好。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/near_duplicates.py"/>
        <source>Texts that are almost the same as another: {count}. A word or a punctuation mark differs. If such texts are used both to learn and to test, the results look better than they are. Only the first {looked_at} texts were compared.</source>
        <translation>与另一条几乎相同的文本：{count} 条，只差一个词或一个标点。如果这样的文本既用来学习又用来测试，结果就会显得比实际好。只比较了前 {looked_at} 条文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Texts with characters that cannot be seen, such as control characters: {count}.</source>
        <translation>含有看不见的字符（例如控制字符）的文本：{count} 条。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Texts with characters that were lost before, shown as �: {count}.</source>
        <translation>含有以前就丢失的字符（显示为 �）的文本：{count} 条。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Texts with garbled letters, such as “{example}”: {count}. They were once read in the wrong character set.</source>
        <translation>有乱码的文本，例如“{example}”：{count} 条。它们曾经用错误的字符集读取过。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/marks.py"/>
        <source>Texts with pieces of a web page's code, such as {example}: {count}. The model would take them for words.</source>
        <translation>含有网页代码片段的文本，例如 {example}：{count} 条。模型会把它们当成词。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Texts without a label, left out: {count}.</source>
        <translation>没有标签、已排除的文本：{count} 条。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>Thai letters</source>
        <translation>泰文字母</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/store.py"/>
        <source>The choice of columns</source>
        <translation>对列的选择</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/frozen.py"/>
        <source>The choice of test texts</source>
        <translation>测试文本的选择</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>The column of labels, “{column}”, looks like {what} and not like labels. Choose another column as the label.</source>
        <translation>标签列“{column}”看起来是{what}，不像标签。请选另一列作为标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>The column of texts, “{column}”, looks like {what} and not like texts. Choose another column as the text.</source>
        <translation>文本列“{column}”看起来是{what}，不像文本。请选另一列作为文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>The column “{column}” has {found:,} different values in {rows:,} rows: it does not look like labels.</source>
        <translation>列“{column}”在 {rows:,} 行里有 {found:,} 个不同的值：看起来不像标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>The data set {name} cannot be used.</source>
        <translation>数据 {name} 不能使用。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>The data set {name} cannot be used: reading or writing is not allowed in its folder.</source>
        <translation>数据 {name} 不能使用：它的文件夹不允许读取或写入。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>The data set {name} has been closed.</source>
        <translation>数据 {name} 已经关闭。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>The data set {name} is open in another window of this program.</source>
        <translation>数据 {name} 已在本程序的另一个窗口里打开。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>The data set {name} was kept by a later version of this program.</source>
        <translation>数据 {name} 是由较新版本的程序保存的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/more_examples.py"/>
        <source>The data that is open is not what this model was trained on.</source>
        <translation>打开的数据不是训练这个模型所用的数据。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/onnx_export.py"/>
        <source>The exported model answers otherwise than this one: {same} of {all} texts get the same labels.</source>
        <translation>导出的模型与这个模型回答不同：{all} 条文本里，有 {same} 条标签相同。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/container.py"/>
        <source>The file is damaged, or made to do harm.</source>
        <translation>文件已损坏，或是有意做来害人的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>The file {file} has no sheet “{sheet}”.</source>
        <translation>文件 {file} 没有工作表“{sheet}”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>The file {name} cannot be read as {encoding}.</source>
        <translation>文件 {name} 不能按 {encoding} 读取。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>The file {name} cannot be read: {reason}.</source>
        <translation>文件 {name} 不能读取：{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/encoding.py"/>
        <source>The file {name} does not hold text.</source>
        <translation>文件 {name} 里不是文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>The file {name} has a line of more than {limit} million characters.</source>
        <translation>文件 {name} 有一行超过 {limit} 百万个字符。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/old_workbook.py"/>
        <source>The file {name} has cells so far apart that its table would be empty nearly everywhere.</source>
        <translation>文件 {name} 的单元格相隔太远，表格几乎处处是空的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheet_checks.py"/>
        <source>The file {name} has cells so far apart that its table would have more than {count} million cells.</source>
        <translation>文件 {name} 的单元格相隔太远，表格会超过 {count} 百万个单元格。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/survey.py"/>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <location filename="../../textcls_gui/core/data/tables/building.py"/>
        <source>The file {name} has no rows with texts.</source>
        <translation>文件 {name} 里没有含文本的行。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheet_checks.py"/>
        <source>The file {name} holds instructions that no spreadsheet program writes, so it was not opened.</source>
        <translation>文件 {name} 含有任何表格软件都不会写的指令，所以没有打开。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>The file {name} holds more than {count} files, so it was not opened.</source>
        <translation>文件 {name} 里有超过 {count} 个文件，所以没有打开。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>The file {name} holds {count} tables: {tables}.</source>
        <translation>文件 {name} 里有 {count} 张表格：{tables}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>The file {name} is damaged or not complete.</source>
        <translation>文件 {name} 已损坏或不完整。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>The file {name} is damaged, or it is a kind of Parquet file that this program does not know.</source>
        <translation>文件 {name} 已损坏，或是本程序不认识的一种 Parquet 文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>The file {name} is damaged.</source>
        <translation>文件 {name} 已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/encoding.py"/>
        <source>The file {name} is empty.</source>
        <translation>文件 {name} 是空的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>The file {name} is encrypted.</source>
        <translation>文件 {name} 已加密。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/old_workbook.py"/>
        <source>The file {name} is larger than any file of this kind can honestly be.</source>
        <translation>文件 {name} 大得不像是这种文件的正常大小。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>The file {name} is locked with a password.</source>
        <translation>文件 {name} 有密码保护。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/parquet.py"/>
        <source>The file {name} is no Parquet file.</source>
        <translation>文件 {name} 不是 Parquet 文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>The file {name} is not a list of JSON objects.</source>
        <translation>文件 {name} 不是由 JSON 对象组成的列表。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>The file {name} is not a list of JSON objects: from line {line} on it cannot be read.</source>
        <translation>文件 {name} 不是由 JSON 对象组成的列表：从第 {line} 行起读不了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>The file {name} is packed in a way that this program does not know.</source>
        <translation>文件 {name} 的压缩方式本程序不认识。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>The file {name} is {what}, which this program cannot read as a spreadsheet.</source>
        <translation>文件 {name} 是{what}，本程序不能把它当作表格读取。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <source>The file {name} may not be opened.</source>
        <translation>不允许打开文件 {name}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>The file {name} was changed while it was being read.</source>
        <translation>文件 {name} 在读取时被改动了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>The file {name} was removed while it was being read.</source>
        <translation>文件 {name} 在读取时被删除了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>The file {name} would unfold to more than {size} MB, so it was not opened.</source>
        <translation>文件 {name} 解压后会超过 {size} MB，所以没有打开。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>The finished run in {name} does not belong to this job.</source>
        <translation>{name} 里训练好的结果不属于这项任务。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/home.py"/>
        <source>The folder {folder} was last used by TextCls {later}, which is later than this one, TextCls {here}.</source>
        <translation>文件夹 {folder} 上次由 TextCls {later} 使用，它比这里的 TextCls {here} 新。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>The graphics card cannot be used: {reason}</source>
        <translation>显卡不能使用：{reason}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/memory.py"/>
        <source>The graphics card does not have enough memory for this model, not even with one text at a time.</source>
        <translation>显卡的内存不足以训练这个模型，即使一次只读一条文本也不够。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>The graphics card failed its test: it gives other results than the processor.</source>
        <translation>显卡没有通过测试：结果与处理器不同。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>The graphics card failed its test: {reason}.</source>
        <translation>显卡没有通过测试：{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/memory.py"/>
        <source>The graphics card stopped working: {reason}.</source>
        <translation>显卡停止工作：{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>The job in {name} has not been trained yet.</source>
        <translation>{name} 里的任务还没有训练。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>The job in {name} is damaged.</source>
        <translation>{name} 里的任务已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The labels in {name} are damaged.</source>
        <translation>{name} 里的标签已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/tried.py"/>
        <source>The list of tried texts</source>
        <translation>试过的文本的列表</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/memory.py"/>
        <source>The memory of this computer does not suffice for this model, not even with one text at a time.</source>
        <translation>这台电脑的内存不足以训练这个模型，即使一次只读一条文本也不够。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/self_check.py"/>
        <source>The model does not give the answers that it gave where it was saved.</source>
        <translation>模型给出的回答与保存时不同。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/container.py"/>
        <source>The model is too large for a file.</source>
        <translation>模型太大，存不进一个文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>The model knows: {labels}.</source>
        <translation>模型认识：{labels}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The model's settings or weights are damaged.</source>
        <translation>模型的设置或权重已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/encoder.py"/>
        <source>The model's vocabulary is damaged.</source>
        <translation>模型的词汇表已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The model's word counts are damaged.</source>
        <translation>模型的词频统计已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>The other runs are not affected.</source>
        <translation>其他训练记录不受影响。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The part {name} of the file is damaged.</source>
        <translation>文件的 {name} 部分已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/container.py"/>
        <source>The part {name} of the file is too large.</source>
        <translation>文件的 {name} 部分太大。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/distributed.py"/>
        <source>The processes that train together were not given the same {what}.</source>
        <translation>一起训练的各个进程得到的{what}不相同。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>The processor was chosen in the settings.</source>
        <translation>设置里选了处理器。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>The run “{name}” is in the Library already.</source>
        <translation>“{name}”已经在模型库里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The setting {setting} has a value in this file that cannot be used.</source>
        <translation>这个文件里，设置 {setting} 的值不能使用。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>The settings are: {names}.</source>
        <translation>设置有：{names}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/experiment.py"/>
        <source>The texts in {name} have several labels each, but the model gives one.</source>
        <translation>{name} 里的文本每条有多个标签，而模型只给一个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>The thresholds in {name} do not fit its labels.</source>
        <translation>{name} 里的阈值与它的标签不符。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>The vector of “{word}” in {name} is no list of {size} numbers.</source>
        <translation>{name} 里“{word}”的向量不是 {size} 个数字的列表。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>There are no settings in this file.</source>
        <translation>这个文件里没有设置。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/more_examples.py"/>
        <source>There are no texts to learn from besides the test texts.</source>
        <translation>除了测试文本，没有可以学习的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/splitting.py"/>
        <source>There are only {found} texts with a label.</source>
        <translation>只有 {found} 条文本有标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/gathering.py"/>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>There is no file {name}.</source>
        <translation>没有文件 {name}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>There is no folder {folder}.</source>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>There is no interrupted training “{name}”.</source>
        <translation>没有名为“{name}”的中断的训练。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>There is no room left on the disk for {name}.</source>
        <translation>磁盘上没有空间存放 {name}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>There is no run “{name}” in the library.</source>
        <translation>模型库里没有“{name}”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>There is no setting “{name}”.</source>
        <translation>没有设置“{name}”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheet_checks.py"/>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>There is not enough memory for {name}.</source>
        <translation>内存不够 {name} 使用。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>There is not enough room on the disk: about {needed:,} MB are needed, and {free:,} MB are free.</source>
        <translation>磁盘空间不够：约需要 {needed:,} MB，只剩 {free:,} MB。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/pasted.py"/>
        <source>There is nothing to paste.</source>
        <translation>没有可以粘贴的内容。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>There is only one label: “{label}”.</source>
        <translation>只有一个标签：“{label}”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>There is something in {name} already.</source>
        <translation>{name} 里已经有内容。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/home.py"/>
        <source>They are as they were. Make room on the disk and start again, or go on with the version that you had before.</source>
        <translation>它们保持原样。请在磁盘上腾出空间再启动，或继续使用您以前的版本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>They were tested on different texts and share none: what they get right cannot be compared.</source>
        <translation>它们在不同的文本上测试，没有共同的文本：答对多少没法比较。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/devices.py"/>
        <source>This build of the program is made for the processor only.</source>
        <translation>这个版本的程序只用于处理器。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/store.py"/>
        <source>This data set is no longer kept.</source>
        <translation>这份数据已不再保存。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/onnx_export.py"/>
        <source>This model is too large for an ONNX file, which holds 2 GB at most.</source>
        <translation>这个模型太大，放不进 ONNX 文件，后者最多 2 GB。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>This run</source>
        <translation>这次训练</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>This run cannot be continued: its files are damaged.</source>
        <translation>这次训练无法继续：它的文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>This run cannot be opened: its files are damaged.</source>
        <translation>这次训练打不开：它的文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>This run cannot be renamed: its files are damaged.</source>
        <translation>这次训练不能重命名：它的文件已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>This run is being continued already.</source>
        <translation>这次训练已经在继续了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>This run is no longer in the library.</source>
        <translation>这次训练已不在模型库里。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>This run is no longer there.</source>
        <translation>这次训练已不在了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>This run was begun by a later version of this program.</source>
        <translation>这次训练是由本程序的更新版本开始的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>This run was made by a later version of this program.</source>
        <translation>这次训练是由较新版本的程序做的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>Throw it away, and train again.</source>
        <translation>请将其放弃，重新训练。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>To train, each text needs a label: choose the label column. Without labels, the file can be classified with a model.</source>
        <translation>训练时每条文本都需要标签：请选择标签列。没有标签的文件可以用模型来分类。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Took the names of labels out of 1 text</source>
        <translation>已从 1 条文本中去掉标签的名称</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>Took the names of labels out of {count} texts</source>
        <translation>已从 {count} 条文本中去掉标签的名称</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/onnx_export.py"/>
        <source>Train it with fewer models averaged, or with a smaller vocabulary.</source>
        <translation>请减少平均的模型数，或用小一点的词汇表来训练。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/loop.py"/>
        <source>Training became unstable: the loss is no longer a number.</source>
        <translation>训练变得不稳定：损失不再是数字。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Turkish</source>
        <translation>土耳其文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>Type at least one letter.</source>
        <translation>请至少输入一个字。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Ukrainian</source>
        <translation>乌克兰文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>Unpack it and open the one you need.</source>
        <translation>请解压，再打开您需要的那个。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>Unpack it in another program and choose the folder.</source>
        <translation>请用别的程序解压，再选择文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/archive.py"/>
        <source>Unpack it in another program, then choose what was in it.</source>
        <translation>请用别的程序解压，再选择里面的内容。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/function_words.py"/>
        <source>Vietnamese</source>
        <translation>越南文</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>Wait until the program that writes it has finished, then open it again.</source>
        <translation>请等写它的程序完成，再重新打开。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/samples.py"/>
        <source>What customers write to an online shop, by topic. English.</source>
        <translation>顾客写给网店的留言，按主题分类。英文。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/scratch.py"/>
        <source>What does not fit into memory could not be put on the disk: {reason}.</source>
        <translation>内存装不下的内容没能放到磁盘上：{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/distributed.py"/>
        <source>What it said before says why. Nothing was kept; start all processes again.</source>
        <translation>它之前的消息说明了原因。什么也没有保留；请重新启动所有进程。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>What kind of file {name} shall be is not known.</source>
        <translation>不知道 {name} 应是哪种文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>What the program keeps of {name} is damaged.</source>
        <translation>程序保存的 {name} 的内容已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/search.py"/>
        <source>What the search has found</source>
        <translation>搜索得到的结果</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/memory.py"/>
        <source>What was learnt so far is kept. Close other programs and continue, or choose a smaller model or shorter texts.</source>
        <translation>到目前为止学到的都已保留。请关闭其他程序后继续，或选择更小的模型或更短的文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/memory.py"/>
        <source>What was learnt so far is kept. Continue on the processor, or choose a smaller model or a shorter longest text.</source>
        <translation>到目前为止学到的都已保留。请在处理器上继续，或选择更小的模型，或把“最长文本”设短一些。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/training/memory.py"/>
        <source>What was learnt until the last saving is kept. Continue on the processor.</source>
        <translation>最近一次保存之前学到的都已保留。请在处理器上继续。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/kept_labels.py"/>
        <source>What you found right</source>
        <translation>您认为正确的标签</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>With the answers there are {found:,} columns, and a sheet of Excel holds {most:,}.</source>
        <translation>加上回答共有 {found:,} 列，而 Excel 的工作表最多 {most:,} 列。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Write 1 label in one way</source>
        <translation>统一 1 个标签的写法</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Write {count} labels in one way</source>
        <translation>统一 {count} 个标签的写法</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Wrote 1 label in one way</source>
        <translation>已统一 1 个标签的写法</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>Wrote {count} labels in one way</source>
        <translation>已统一 {count} 个标签的写法</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/database.py"/>
        <source>Your file itself is not affected: import it again.</source>
        <translation>您的文件本身不受影响：请重新导入。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/home.py"/>
        <source>Your models and data could not be made ready for TextCls {here}: {reason}.</source>
        <translation>没能让您的模型和数据适用于 TextCls {here}：{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>a spreadsheet in Excel's binary format</source>
        <translation>Excel 二进制格式的电子表格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>a spreadsheet in an old XML format</source>
        <translation>旧式 XML 格式的电子表格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>a text file</source>
        <translation>文本文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>an Indian script</source>
        <translation>印度文字</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>an id, another one in almost every row,</source>
        <translation>编号（几乎每行都不同）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>another part of the table</source>
        <translation>表格的另一部分</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/scripts.py"/>
        <source>another script</source>
        <translation>另一种文字</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>cannot be read as JSON</source>
        <translation>不能作为 JSON 读取</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/experiment.py"/>
        <source>file and settings</source>
        <translation>文件和设置</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/records.py"/>
        <source>has a quotation mark that is out of place; the row was read as well as possible</source>
        <translation>有一个位置不对的引号；已尽可能读取这一行</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>has bytes that are not {expected}; they are shown as �</source>
        <translation>有不属于 {expected} 的字节；显示为 �</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/building.py"/>
        <source>has characters that are no text; they were replaced by �</source>
        <translation>有不是文字的字符；已用 � 代替</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>has half of a character in it</source>
        <translation>里面有半个字符</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>has too many brackets within brackets</source>
        <translation>括号里嵌套的括号太多</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/regular.py"/>
        <source>has {found} cells, but the table has {expected} columns; an empty cell was left out</source>
        <translation>有 {found} 个单元格，而表格有 {expected} 列；省略了一个空单元格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/regular.py"/>
        <source>has {found} cells, but the table has {expected} columns; neighbouring cells were joined into one</source>
        <translation>有 {found} 个单元格，而表格有 {expected} 列；相邻的单元格已合并成一个</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/regular.py"/>
        <source>has {found} cells, more than a table may have columns, and is left out</source>
        <translation>有 {found} 个单元格，超过了表格允许的列数，已略去</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>ids</source>
        <translation>编号</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/regular.py"/>
        <source>is a note below the table and not part of it</source>
        <translation>是表格下方的注释，不属于表格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>is no JSON list</source>
        <translation>不是 JSON 列表</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/json_tables.py"/>
        <source>is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/lines.py"/>
        <source>is not {expected} and was read as {found}</source>
        <translation>不是 {expected}，按 {found} 读取</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, a file of more than {size} MB</source>
        <translation>是 {file}，一个超过 {size} MB 的文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, a hidden file</source>
        <translation>是 {file}，一个隐藏文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, a link to another folder</source>
        <translation>是 {file}，一个指向别的文件夹的链接</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, which cannot be read</source>
        <translation>是 {file}，读不了</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, which cannot be read as {encoding}</source>
        <translation>是 {file}，不能按 {encoding} 读取</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, which holds no text</source>
        <translation>是 {file}，里面没有文本</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, which is in no label's folder</source>
        <translation>是 {file}，不在任何标签的文件夹里</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, which is no ordinary file</source>
        <translation>是 {file}，不是普通文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>is {file}, whose name leads out of the archive</source>
        <translation>是 {file}，名称指向压缩包之外</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>it is no longer there</source>
        <translation>它已经不在了</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>it is too large for this disk</source>
        <translation>它太大，这个磁盘放不下</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>it reported an error ({words})</source>
        <translation>它报告了一个错误（{words}）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>its driver is too old for this program</source>
        <translation>它的驱动程序太旧</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>its memory is taken by other programs</source>
        <translation>它的显存被其他程序占用</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>its name is too long for this disk</source>
        <translation>它的名称太长，这个磁盘放不下</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>less than 1%</source>
        <translation>不到 1%</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/texts.py"/>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/regular.py"/>
        <source>repeats the names of the columns</source>
        <translation>重复了各列的名称</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>sentences</source>
        <translation>句子</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>something went wrong that the program did not expect</source>
        <translation>发生了程序没有预料到的问题</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/rows.py"/>
        <source>stands above the table</source>
        <translation>在表格上方</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/rows.py"/>
        <source>stands above the table and is not part of it</source>
        <translation>在表格上方，不属于表格</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>the disk can only be read</source>
        <translation>这个磁盘只能读取，不能写入</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>the disk reports an error, or is no longer connected</source>
        <translation>磁盘报告出错，或者已经断开</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>the file or its folder is not there</source>
        <translation>文件或它所在的文件夹不存在</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>the memory of this computer is not large enough</source>
        <translation>这台电脑的内存不够</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>the network drive does not answer</source>
        <translation>网络驱动器没有响应</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>the space that you may use on this disk is used up</source>
        <translation>您在这个磁盘上可用的空间已用完</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>the system does not allow it</source>
        <translation>系统不允许</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>there is a file where a folder should be</source>
        <translation>应该是文件夹的地方是一个文件</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>there is a folder of that name</source>
        <translation>已有这个名称的文件夹</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>there is one of that name already</source>
        <translation>已有同样的名称</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>this program was not made for cards of its kind</source>
        <translation>本程序不支持这种显卡</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/reasons.py"/>
        <source>too many files are open at once</source>
        <translation>同时打开的文件太多</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/classify.py"/>
        <location filename="../../textcls_gui/core/classifying/survey.py"/>
        <source>{file} has changed since it was looked at.</source>
        <translation>{file} 在查看之后有改动。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/columns.py"/>
        <source>{file} has no column “{name}”.</source>
        <translation>{file} 没有“{name}”列。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/own_files.py"/>
        <source>{file} has none of the labels of {name}.</source>
        <translation>{file} 没有 {name} 的任何标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/phrases.py"/>
        <source>{first}, and {last}</source>
        <translation>{first}，并{last}</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <location filename="../../textcls_gui/core/data/doctor/languages.py"/>
        <location filename="../../textcls_gui/core/data/doctor/leaks.py"/>
        <source>{name} ({count})</source>
        <translation>{name}（{count}）</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>{name} cannot be opened: {reason}.</source>
        <translation>{name} 打不开：{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} 读不了：{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/config.py"/>
        <source>{name} cannot be “{found}”.</source>
        <translation>{name} 不能是“{found}”。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/files.py"/>
        <source>{name} could not be read: {reason}.</source>
        <translation>{name} 没有读成：{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/files.py"/>
        <source>{name} could not be removed: {reason}.</source>
        <translation>{name} 没有删除成：{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>{name} could not be saved: it is open in another program, or may not be changed.</source>
        <translation>{name} 没有保存成：它在另一个程序里打开着，或不允许更改。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/files.py"/>
        <source>{name} could not be saved: {reason}.</source>
        <translation>{name} 没有保存成：{reason}。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/delimited/source.py"/>
        <source>{name} has {count} columns, and {most} is the most that can be read.</source>
        <translation>{name} 有 {count} 列，最多只能读取 {most} 列。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/writing.py"/>
        <source>{name} has {found:,} rows, and a sheet of Excel holds {most:,} with the row of names.</source>
        <translation>{name} 有 {found:,} 行，而 Excel 的工作表连同列名最多 {most:,} 行。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/folders.py"/>
        <source>{name} holds no texts.</source>
        <translation>{name} 里没有文本。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} holds no word vectors.</source>
        <translation>{name} 里没有词向量。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} holds none of the words in your texts.</source>
        <translation>{name} 里没有您的文本中的任何词。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>{name} in the job's folder is damaged or missing.</source>
        <translation>任务文件夹里的 {name} 已损坏或缺失。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} is a fastText model in binary form.</source>
        <translation>{name} 是二进制格式的 fastText 模型。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>{name} is a {suffix} file, which this version cannot read.</source>
        <translation>{name} 是 {suffix} 文件，这个版本读不了。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/locks.py"/>
        <source>{name} is being changed by another window of this program, which does not finish.</source>
        <translation>本程序的另一个窗口正在更改 {name}，一直没有完成。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>{name} is no folder that was made for training elsewhere.</source>
        <translation>{name} 不是为在别处训练而建的文件夹。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>{name} is no name for a model.</source>
        <translation>{name} 不能作为模型的名称。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>{name} is not a TextCls model, or it is damaged.</source>
        <translation>{name} 不是 TextCls 模型，或已损坏。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/reading.py"/>
        <source>{name} is not a file.</source>
        <translation>{name} 不是文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/text/vectors.py"/>
        <source>{name} is not a text file.</source>
        <translation>{name} 不是文本文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/formats/spreadsheets.py"/>
        <source>{name} is only a note of the spreadsheet program that the file {other} is open there.</source>
        <translation>{name} 只是表格软件的记录，说明文件 {other} 正在那里打开着。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/classifying/classify.py"/>
        <source>{name} is the file that is being read.</source>
        <translation>{name} 就是正在读取的文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/tables/export.py"/>
        <source>{name} is the file that was imported.</source>
        <translation>{name} 就是导入的文件。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>{name} is too large for the memory of this computer.</source>
        <translation>{name} 太大，这台电脑的内存装不下。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>{name} of the finished run is damaged or missing.</source>
        <translation>训练结果中的 {name} 已损坏或缺失。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/job.py"/>
        <source>{name} was made by a later version of this program.</source>
        <translation>{name} 是由较新版本的程序做的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/bundle.py"/>
        <source>{name} was saved by a later version of this program.</source>
        <translation>{name} 是由较新版本的程序保存的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/store.py"/>
        <source>“textcls-gui runs” lists them with their numbers.</source>
        <translation>“textcls-gui runs”会列出它们的编号。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/library/unfinished.py"/>
        <source>“textcls-gui runs” lists those there are.</source>
        <translation>“textcls-gui runs”会列出现有的。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/dataset.py"/>
        <source>“{column}” cannot be text and label at once.</source>
        <translation>“{column}”不能既是文本又是标签。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/doctor/labels.py"/>
        <source>“{common}” has {ratio} times as many texts as “{rare}”: rare labels may be overlooked.</source>
        <translation>“{common}”的文本是“{rare}”的 {ratio} 倍：罕见标签可能被忽视。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/data/columns.py"/>
        <source>“{found}” is too long to stand between labels.</source>
        <translation>“{found}”太长，不能放在标签之间。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>“{second}” is really better than “{first}”: of {texts} texts it gets {fixed} right that the other gets wrong, and {broken} wrong that the other gets right. Chance alone would do as much in at most {chance} of 100 such tests.</source>
        <translation>“{second}”确实比“{first}”好：{texts} 条文本里，它答对了对方答错的 {fixed} 条，答错了对方答对的 {broken} 条。100 次这样的测试里，单凭偶然最多有 {chance} 次出现这样的差别。</translation>
    </message>
    <message>
        <location filename="../../textcls_gui/core/evaluation/comparison.py"/>
        <source>“{second}” is really worse than “{first}”: of {texts} texts it gets {broken} wrong that the other gets right, and {fixed} right that the other gets wrong. Chance alone would do as much in at most {chance} of 100 such tests.</source>
        <translation>“{second}”确实比“{first}”差：{texts} 条文本里，它答错了对方答对的 {broken} 条，答对了对方答错的 {fixed} 条。100 次这样的测试里，单凭偶然最多有 {chance} 次出现这样的差别。</translation>
    </message>
</context>
</TS>
