<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
<context>
    <name>StationWork</name>
    <message numerus="yes">
        <source>%n tests wait to be sent.</source>
        <translation>
            <numerusform>%n test waits to be sent.</numerusform>
            <numerusform>%n tests wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tests to send</source>
        <translation>
            <numerusform>%n test to send</numerusform>
            <numerusform>%n tests to send</numerusform>
        </translation>
    </message>
</context>
</TS>
