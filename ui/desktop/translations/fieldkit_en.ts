<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoardPage</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n want somebody to see to them.</source>
        <translation>
            <numerusform>%n wants somebody to see to it.</numerusform>
            <numerusform>%n want somebody to see to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CarePage</name>
    <message numerus="yes">
        <source>The backup is made, and it was read back: %n versions</source>
        <translation>
            <numerusform>The backup is made, and it was read back: %n version</numerusform>
            <numerusform>The backup is made, and it was read back: %n versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is as it was saved: %n versions.</source>
        <translation>
            <numerusform>All is as it was saved: %n version.</numerusform>
            <numerusform>All is as it was saved: %n versions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChannelPage</name>
    <message numerus="yes">
        <source>%n activities in the coming weeks</source>
        <translation>
            <numerusform>%n activity in the coming weeks</numerusform>
            <numerusform>%n activities in the coming weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choosing</name>
    <message numerus="yes">
        <source>%n other answers are the same in all.</source>
        <translation>
            <numerusform>%n other answer is the same in all.</numerusform>
            <numerusform>%n other answers are the same in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message numerus="yes">
        <source>“{word}”, %n times</source>
        <translation>
            <numerusform>“{word}”, %n time</numerusform>
            <numerusform>“{word}”, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPanel</name>
    <message numerus="yes">
        <source>%n columns wait for your word.</source>
        <translation>
            <numerusform>%n column waits for your word.</numerusform>
            <numerusform>%n columns wait for your word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns answer a question; the others stay out.</source>
        <translation>
            <numerusform>%n column answers a question; the others stay out.</numerusform>
            <numerusform>%n columns answer a question; the others stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to clear up</source>
        <translation>
            <numerusform>%n to clear up</numerusform>
            <numerusform>%n to clear up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message numerus="yes">
        <source>%n places never visited</source>
        <translation>
            <numerusform>%n place never visited</numerusform>
            <numerusform>%n places never visited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places without a gathering in twelve months</source>
        <translation>
            <numerusform>%n place without a gathering in twelve months</numerusform>
            <numerusform>%n places without a gathering in twelve months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields without any activity in twelve months</source>
        <translation>
            <numerusform>%n field without any activity in twelve months</numerusform>
            <numerusform>%n fields without any activity in twelve months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities do not say what for or for whom</source>
        <translation>
            <numerusform>%n activity does not say what for or for whom</numerusform>
            <numerusform>%n activities do not say what for or for whom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people in the register</source>
        <translation>
            <numerusform>%n person in the register</numerusform>
            <numerusform>%n people in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <source>%n answers differ. Look at the paper.</source>
        <translation>
            <numerusform>%n answer differs. Look at the paper.</numerusform>
            <numerusform>%n answers differ. Look at the paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueWords</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n cells count so few people that they would give somebody away.</source>
        <translation>
            <numerusform>%n cell counts so few people that it would give somebody away.</numerusform>
            <numerusform>%n cells count so few people that they would give somebody away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gatherings</source>
        <translation>
            <numerusform>%n gathering</numerusform>
            <numerusform>%n gatherings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicators</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tables with their charts</source>
        <translation>
            <numerusform>%n table with its chart</numerusform>
            <numerusform>%n tables with their charts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n before these</source>
        <translation>
            <numerusform>and %n before these</numerusform>
            <numerusform>and %n before these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks are saved and proven, side by side with those of all levels: {folder}</source>
        <translation>
            <numerusform>%n workbook is saved and proven, side by side with those of all levels: {folder}</numerusform>
            <numerusform>%n workbooks are saved and proven, side by side with those of all levels: {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message numerus="yes">
        <source>%n places on the list.</source>
        <translation>
            <numerusform>%n place on the list.</numerusform>
            <numerusform>%n places on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Published for %n laptops</source>
        <translation>
            <numerusform>Published for %n laptop</numerusform>
            <numerusform>Published for %n laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>{file}: %n rows</source>
        <translation>
            <numerusform>{file}: %n row</numerusform>
            <numerusform>{file}: %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows in</source>
        <translation>
            <numerusform>Take %n row in</numerusform>
            <numerusform>Take %n rows in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in</source>
        <translation>
            <numerusform>%n row is in</numerusform>
            <numerusform>%n rows are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows would come in. Nothing is changed yet.</source>
        <translation>
            <numerusform>%n row would come in. Nothing is changed yet.</numerusform>
            <numerusform>%n rows would come in. Nothing is changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n rows had come in, and they stay.</source>
        <translation>
            <numerusform>Stopped. %n row had come in, and it stays.</numerusform>
            <numerusform>Stopped. %n rows had come in, and they stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message numerus="yes">
        <source>%n batches have come</source>
        <translation>
            <numerusform>%n batch has come</numerusform>
            <numerusform>%n batches have come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records came in two versions</source>
        <translation>
            <numerusform>%n record came in two versions</numerusform>
            <numerusform>%n records came in two versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndicatorsPage</name>
    <message numerus="yes">
        <source>%n at their target</source>
        <translation>
            <numerusform>%n at its target</numerusform>
            <numerusform>%n at their target</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n close</source>
        <translation>
            <numerusform>%n close</numerusform>
            <numerusform>%n close</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below</source>
        <translation>
            <numerusform>%n below</numerusform>
            <numerusform>%n below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without data</source>
        <translation>
            <numerusform>%n without data</numerusform>
            <numerusform>%n without data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopsPage</name>
    <message numerus="yes">
        <source>%n batches wait for your decision.</source>
        <translation>
            <numerusform>%n batch waits for your decision.</numerusform>
            <numerusform>%n batches wait for your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsPage</name>
    <message numerus="yes">
        <source>%n laptops</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them sheets say different things.</source>
        <translation>
            <numerusform>In %n of them sheets say different things.</numerusform>
            <numerusform>In %n of them sheets say different things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message numerus="yes">
        <source>%n requests</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreed</source>
        <translation>
            <numerusform>%n agreed</numerusform>
            <numerusform>%n agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that nobody is left for</source>
        <translation>
            <numerusform>%n that nobody is left for</numerusform>
            <numerusform>%n that nobody is left for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer help</source>
        <translation>
            <numerusform>%n offers help</numerusform>
            <numerusform>%n offer help</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeWork</name>
    <message numerus="yes">
        <source>%n batches wait to be taken in.</source>
        <translation>
            <numerusform>%n batch waits to be taken in.</numerusform>
            <numerusform>%n batches wait to be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are to be reviewed.</source>
        <translation>
            <numerusform>%n thing is to be reviewed.</numerusform>
            <numerusform>%n things are to be reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records stand in two versions.</source>
        <translation>
            <numerusform>%n record stands in two versions.</numerusform>
            <numerusform>%n records stand in two versions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to be called.</source>
        <translation>
            <numerusform>%n person asks to be called.</numerusform>
            <numerusform>%n people ask to be called.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are due or overdue.</source>
        <translation>
            <numerusform>%n thing is due or overdue.</numerusform>
            <numerusform>%n things are due or overdue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n new or corrected records are in</source>
        <translation>
            <numerusform>%n new or corrected record is in</numerusform>
            <numerusform>%n new or corrected records are in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set aside: look</source>
        <translation>
            <numerusform>%n set aside: look</numerusform>
            <numerusform>%n set aside: look</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message numerus="yes">
        <source>%n sheets saved and encrypted</source>
        <translation>
            <numerusform>%n sheet saved and encrypted</numerusform>
            <numerusform>%n sheets saved and encrypted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers differed</source>
        <translation>
            <numerusform>%n answer differed</numerusform>
            <numerusform>%n answers differed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets typed twice</source>
        <translation>
            <numerusform>%n sheet typed twice</numerusform>
            <numerusform>%n sheets typed twice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostersPage</name>
    <message numerus="yes">
        <source>%n posters and screens hang now</source>
        <translation>
            <numerusform>%n poster or screen hangs now</numerusform>
            <numerusform>%n posters and screens hang now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed at their source</source>
        <translation>
            <numerusform>%n changed at its source</numerusform>
            <numerusform>%n changed at their source</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already</source>
        <translation>
            <numerusform>%n was here already</numerusform>
            <numerusform>%n were here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn here: they stay out</source>
        <translation>
            <numerusform>%n withdrawn here: it stays out</numerusform>
            <numerusform>%n withdrawn here: they stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n does not fit</numerusform>
            <numerusform>%n do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand beside a correction of yours: choose under “Review”.</source>
        <translation>
            <numerusform>%n stands beside a correction of yours: choose under “Review”.</numerusform>
            <numerusform>%n stand beside a correction of yours: choose under “Review”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold text that may name somebody: look at them under “Review”.</source>
        <translation>
            <numerusform>%n holds text that may name somebody: look at it under “Review”.</numerusform>
            <numerusform>%n hold text that may name somebody: look at them under “Review”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows do not fit</source>
        <translation>
            <numerusform>%n row does not fit</numerusform>
            <numerusform>%n rows do not fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more rows; the file has them all.</source>
        <translation>
            <numerusform>And %n more row; the file has them all.</numerusform>
            <numerusform>And %n more rows; the file has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They belong to %n gatherings</source>
        <translation>
            <numerusform>They belong to %n gathering</numerusform>
            <numerusform>They belong to %n gatherings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to be called</source>
        <translation>
            <numerusform>%n person asks to be called</numerusform>
            <numerusform>%n people ask to be called</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n things wait to be sent.</source>
        <translation>
            <numerusform>%n thing waits to be sent.</numerusform>
            <numerusform>%n things wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are sent, and {office} has not confirmed them yet.</source>
        <translation>
            <numerusform>%n thing is sent, and {office} has not confirmed it yet.</numerusform>
            <numerusform>%n things are sent, and {office} has not confirmed them yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n. {office} has not confirmed yet.</source>
        <translation>
            <numerusform>Sent: %n. {office} has not confirmed yet.</numerusform>
            <numerusform>Sent: %n. {office} has not confirmed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sent: %n. {office} has confirmed all of them.</source>
        <translation>
            <numerusform>Sent: %n. {office} has confirmed it.</numerusform>
            <numerusform>Sent: %n. {office} has confirmed all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message numerus="yes">
        <source>%n in 10
take it</source>
        <translation>
            <numerusform>%n in 10
takes it</numerusform>
            <numerusform>%n in 10
take it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team: %n people</source>
        <translation>
            <numerusform>Team: %n person</numerusform>
            <numerusform>Team: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationWork</name>
    <message numerus="yes">
        <source>%n things wait to be sent.</source>
        <translation>
            <numerusform>%n thing waits to be sent.</numerusform>
            <numerusform>%n things wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThingPage</name>
    <message numerus="yes">
        <source>%n of what was planned wants somebody else: see below.</source>
        <translation>
            <numerusform>%n of what was planned wants somebody else: see below.</numerusform>
            <numerusform>%n of what was planned want somebody else: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of what was planned is no longer proposed.</source>
        <translation>
            <numerusform>%n of what was planned is no longer proposed.</numerusform>
            <numerusform>%n of what was planned are no longer proposed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message numerus="yes">
        <source>%n of {total} shown</source>
        <translation>
            <numerusform>%n of {total} shown</numerusform>
            <numerusform>%n of {total} shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodoPage</name>
    <message numerus="yes">
        <source>%n people ask to be called</source>
        <translation>
            <numerusform>%n person asks to be called</numerusform>
            <numerusform>%n people ask to be called</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more on the board</source>
        <translation>
            <numerusform>%n more on the board</numerusform>
            <numerusform>%n more on the board</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n want somebody to see to them.</source>
        <translation>
            <numerusform>%n wants somebody to see to it.</numerusform>
            <numerusform>%n want somebody to see to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message numerus="yes">
        <source>%n are left half done</source>
        <translation>
            <numerusform>%n is left half done</numerusform>
            <numerusform>%n are left half done</numerusform>
        </translation>
    </message>
</context>
</TS>
