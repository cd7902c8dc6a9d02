<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Foot</name>
    <message numerus="yes">
        <source>%n tests to send</source>
        <translation>
            <numerusform>%n test to send</numerusform>
            <numerusform>%n tests to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message numerus="yes">
        <source>%n tests wait to be sent.</source>
        <translation>
            <numerusform>%n test waits to be sent.</numerusform>
            <numerusform>%n tests wait to be sent.</numerusform>
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
    <name>SendPage</name>
    <message numerus="yes">
        <source>%n tests wait to be sent.</source>
        <translation>
            <numerusform>%n test waits to be sent.</numerusform>
            <numerusform>%n tests wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests are sent, and {office} has not confirmed them yet.</source>
        <translation>
            <numerusform>%n test is sent, and {office} has not confirmed it yet.</numerusform>
            <numerusform>%n tests are sent, and {office} has not confirmed them yet.</numerusform>
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
</TS>
