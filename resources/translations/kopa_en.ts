<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n certificates handed out</source>
        <translation>
            <numerusform>%n certificate handed out</numerusform>
            <numerusform>%n certificates handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n certificates issued: {name}</source>
        <translation>
            <numerusform>%n certificate issued: {name}</numerusform>
            <numerusform>%n certificates issued: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n events imported</source>
        <translation>
            <numerusform>%n event imported</numerusform>
            <numerusform>%n events imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n files added as evidence: {name}</source>
        <translation>
            <numerusform>%n file added as evidence: {name}</numerusform>
            <numerusform>%n files added as evidence: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n mini-projects imported</source>
        <translation>
            <numerusform>%n mini-project imported</numerusform>
            <numerusform>%n mini-projects imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n organisations imported</source>
        <translation>
            <numerusform>%n organisation imported</numerusform>
            <numerusform>%n organisations imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n outcome areas added</source>
        <translation>
            <numerusform>%n outcome area added</numerusform>
            <numerusform>%n outcome areas added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people came in: {name}</source>
        <translation>
            <numerusform>%n person came in: {name}</numerusform>
            <numerusform>%n people came in: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people imported</source>
        <translation>
            <numerusform>%n person imported</numerusform>
            <numerusform>%n people imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people marked as present</source>
        <translation>
            <numerusform>%n person marked as present</numerusform>
            <numerusform>%n people marked as present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people present: {name}</source>
        <translation>
            <numerusform>%n person present: {name}</numerusform>
            <numerusform>%n people present: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people registered</source>
        <translation>
            <numerusform>%n person registered</numerusform>
            <numerusform>%n people registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people registered from a list</source>
        <translation>
            <numerusform>%n person registered from a list</numerusform>
            <numerusform>%n people registered from a list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n rows of the page marked</source>
        <translation>
            <numerusform>%n row of the page marked</numerusform>
            <numerusform>%n rows of the page marked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/corner.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>%n people marked as present: {session}</source>
        <translation>
            <numerusform>%n person marked as present: {session}</numerusform>
            <numerusform>%n people marked as present: {session}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>%n people present: {names}</source>
        <translation>
            <numerusform>%n person present: {names}</numerusform>
            <numerusform>%n people present: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: %n minutes, longer than the session ({length} min)</source>
        <translation>
            <numerusform>{name}: %n minute, longer than the session ({length} min)</numerusform>
            <numerusform>{name}: %n minutes, longer than the session ({length} min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: present, %n minutes</source>
        <translation>
            <numerusform>{name}: present, %n minute</numerusform>
            <numerusform>{name}: present, %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateChecks</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>%n names must be looked at as they stand in the sentence.</source>
        <translation>
            <numerusform>%n name must be looked at as it stands in the sentence.</numerusform>
            <numerusform>%n names must be looked at as they stand in the sentence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>%n papers say nothing of hours.</source>
        <translation>
            <numerusform>%n paper says nothing of hours.</numerusform>
            <numerusform>%n papers say nothing of hours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates chosen</source>
        <translation>
            <numerusform>%n certificate chosen</numerusform>
            <numerusform>%n certificates chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/wording.py"/>
        <source>%n certificates issued: {first} to {last}</source>
        <translation>
            <numerusform>%n certificate issued: {first} to {last}</numerusform>
            <numerusform>%n certificates issued: {first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates shown</source>
        <translation>
            <numerusform>%n certificate shown</numerusform>
            <numerusform>%n certificates shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates to be handed out</source>
        <translation>
            <numerusform>%n certificate to be handed out</numerusform>
            <numerusform>%n certificates to be handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/issue_presenter.py"/>
        <source>Print %n certificates</source>
        <translation>
            <numerusform>Print %n certificate</numerusform>
            <numerusform>Print %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>The newest {shown} of %n certificates</source>
        <translation>
            <numerusform>The newest {shown} of %n certificate</numerusform>
            <numerusform>The newest {shown} of %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/wording.py"/>
        <source>{attended} of %n sessions</source>
        <translation>
            <numerusform>{attended} of %n session</numerusform>
            <numerusform>{attended} of %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>{found} of %n certificates</source>
        <translation>
            <numerusform>{found} of %n certificate</numerusform>
            <numerusform>{found} of %n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <location filename="../../app/cli/certificates.py"/>
        <source>%n certificates written to {file}</source>
        <translation>
            <numerusform>%n certificate written to {file}</numerusform>
            <numerusform>%n certificates written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/laptops.py"/>
        <source>%n erasures not confirmed</source>
        <translation>
            <numerusform>%n erasure not confirmed</numerusform>
            <numerusform>%n erasures not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/packs.py"/>
        <source>%n files written to {folder}</source>
        <translation>
            <numerusform>%n file written to {folder}</numerusform>
            <numerusform>%n files written to {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/certificates.py"/>
        <location filename="../../app/cli/papers.py"/>
        <source>%n pages written to {file}</source>
        <translation>
            <numerusform>%n page written to {file}</numerusform>
            <numerusform>%n pages written to {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/samples.py"/>
        <source>%n sample laptops made in {folder}</source>
        <translation>
            <numerusform>%n sample laptop made in {folder}</numerusform>
            <numerusform>%n sample laptops made in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/laptops.py"/>
        <source>silent for %n days</source>
        <translation>
            <numerusform>silent for %n day</numerusform>
            <numerusform>silent for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <location filename="../../ui/events/counts/words.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>%n more differences are about what only a newer Kopā knows. They are kept.</source>
        <translation>
            <numerusform>%n more difference is about what only a newer Kopā knows. It is kept.</numerusform>
            <numerusform>%n more differences are about what only a newer Kopā knows. They are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>Show %n more records</source>
        <translation>
            <numerusform>Show %n more record</numerusform>
            <numerusform>Show %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Disagreements</name>
    <message numerus="yes">
        <location filename="../../ui/events/disagreements/presenter.py"/>
        <source>%n more after these</source>
        <translation>
            <numerusform>%n more after these</numerusform>
            <numerusform>%n more after these</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/disagreements/banner.py"/>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>%n people noted differently on two laptops</source>
        <translation>
            <numerusform>%n person noted differently on two laptops</numerusform>
            <numerusform>%n people noted differently on two laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <location filename="../../ui/printing/contact_sheet.py"/>
        <source>%n pages. Enter or a double click shows one large.</source>
        <translation>
            <numerusform>%n page. Enter or a double click shows it large.</numerusform>
            <numerusform>%n pages. Enter or a double click shows one large.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>%n records in all</source>
        <translation>
            <numerusform>%n record in all</numerusform>
            <numerusform>%n records in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>%n visits, the last on {day}</source>
        <translation>
            <numerusform>%n visit, on {day}</numerusform>
            <numerusform>%n visits, the last on {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Show %n put off again</source>
        <translation>
            <numerusform>Show %n put off again</numerusform>
            <numerusform>Show %n put off again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>The {shown} likeliest of %n pairs</source>
        <translation>
            <numerusform>The {shown} likeliest of %n pair</numerusform>
            <numerusform>The {shown} likeliest of %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>%n consents</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>%n records of the same person at other centres. A coordinator can erase them.</source>
        <translation>
            <numerusform>%n record of the same person at another centre. A coordinator can erase it.</numerusform>
            <numerusform>%n records of the same person at other centres. A coordinator can erase them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>%n scans and photos of these events may show the person among others. Please look at them yourself.</source>
        <translation>
            <numerusform>%n scan or photo of these events may show the person among others. Please look at it yourself.</numerusform>
            <numerusform>%n scans and photos of these events may show the person among others. Please look at them yourself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Also %n scans on which nobody else stands</source>
        <translation>
            <numerusform>Also %n scan on which nobody else stands</numerusform>
            <numerusform>Also %n scans on which nobody else stands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Presence at %n events, counted without a name</source>
        <translation>
            <numerusform>Presence at %n event, counted without a name</numerusform>
            <numerusform>Presence at %n events, counted without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>The name and code on %n certificates kept here</source>
        <translation>
            <numerusform>The name and code on %n certificate kept here</numerusform>
            <numerusform>The name and code on %n certificates kept here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/exchange.py"/>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n files were saved, but not all.</source>
        <translation>
            <numerusform>%n file was saved, but not all.</numerusform>
            <numerusform>%n files were saved, but not all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/sentences.py"/>
        <source>%n of these certificates are on paper already, the first is {number}, so their issuing cannot be undone. Make those void in the register instead.</source>
        <translation>
            <numerusform>%n of these certificates is on paper already, {number}, so their issuing cannot be undone. Make it void in the register instead.</numerusform>
            <numerusform>%n of these certificates are on paper already, the first is {number}, so their issuing cannot be undone. Make those void in the register instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/membership.py"/>
        <source>The passphrase is too short: it needs at least %n characters, such as four words.</source>
        <translation>
            <numerusform>The passphrase is too short: it needs at least %n character, such as four words.</numerusform>
            <numerusform>The passphrase is too short: it needs at least %n characters, such as four words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>%n academic hours</source>
        <translation>
            <numerusform>%n academic hour</numerusform>
            <numerusform>%n academic hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/people/presenter.py"/>
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n person on the list</numerusform>
            <numerusform>%n people on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>By registration, %n places</source>
        <translation>
            <numerusform>By registration, %n place</numerusform>
            <numerusform>By registration, %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>at %n sessions</source>
        <translation>
            <numerusform>at %n session</numerusform>
            <numerusform>at %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>{first} and %n more days</source>
        <translation>
            <numerusform>{first} and %n more day</numerusform>
            <numerusform>{first} and %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>%n days:</source>
        <translation>
            <numerusform>%n day:</numerusform>
            <numerusform>%n days:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/calendar/month.py"/>
        <location filename="../../ui/events/presenter.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>An event has %n days at most.</source>
        <translation>
            <numerusform>An event has %n day at most.</numerusform>
            <numerusform>An event has %n days at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <location filename="../../ui/events/evidence/adding.py"/>
        <source>%n files could not be kept.</source>
        <translation>
            <numerusform>%n file could not be kept.</numerusform>
            <numerusform>%n files could not be kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/evidence/presenter.py"/>
        <source>%n files, {size}</source>
        <translation>
            <numerusform>%n file, {size}</numerusform>
            <numerusform>%n files, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/evidence/words.py"/>
        <source>%n page(s), {size}</source>
        <translation>
            <numerusform>%n page, {size}</numerusform>
            <numerusform>%n pages, {size}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n attendances</source>
        <translation>
            <numerusform>%n attendance</numerusform>
            <numerusform>%n attendances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n centres</source>
        <translation>
            <numerusform>%n centre</numerusform>
            <numerusform>%n centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n centres have everything: {centres}</source>
        <translation>
            <numerusform>%n centre has everything: {centres}</numerusform>
            <numerusform>%n centres have everything: {centres}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n centres have not confirmed everything yet: {centres}</source>
        <translation>
            <numerusform>%n centre has not confirmed everything yet: {centres}</numerusform>
            <numerusform>%n centres have not confirmed everything yet: {centres}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n consents</source>
        <translation>
            <numerusform>%n consent</numerusform>
            <numerusform>%n consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>%n files imported.</source>
        <translation>
            <numerusform>%n file imported.</numerusform>
            <numerusform>%n files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n files saved and read back.</source>
        <translation>
            <numerusform>%n file saved and read back.</numerusform>
            <numerusform>%n files saved and read back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>%n files were left out; below stands why.</source>
        <translation>
            <numerusform>%n file was left out; below stands why.</numerusform>
            <numerusform>%n files were left out; below stands why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n headcounts</source>
        <translation>
            <numerusform>%n headcount</numerusform>
            <numerusform>%n headcounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/roster_words.py"/>
        <source>%n laptops are new in the programme: {names}.</source>
        <translation>
            <numerusform>%n laptop is new in the programme: {names}.</numerusform>
            <numerusform>%n laptops are new in the programme: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/roster_words.py"/>
        <source>%n laptops were taken out, so their files are not imported any more: {names}.</source>
        <translation>
            <numerusform>%n laptop was taken out, so its files are not imported any more: {names}.</numerusform>
            <numerusform>%n laptops were taken out, so their files are not imported any more: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n mini-projects</source>
        <translation>
            <numerusform>%n mini-project</numerusform>
            <numerusform>%n mini-projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n older files of this laptop are there too and do no harm.</source>
        <translation>
            <numerusform>%n older file of this laptop is there too and does no harm.</numerusform>
            <numerusform>%n older files of this laptop are there too and do no harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n older files of this laptop are there too and do no harm. The newest is {file}.</source>
        <translation>
            <numerusform>%n older file of this laptop is there too and does no harm. The newest is {file}.</numerusform>
            <numerusform>%n older files of this laptop are there too and do no harm. The newest is {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n organisations noted as present</source>
        <translation>
            <numerusform>%n organisation noted as present</numerusform>
            <numerusform>%n organisations noted as present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n other records</source>
        <translation>
            <numerusform>%n other record</numerusform>
            <numerusform>%n other records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/exchange.py"/>
        <source>%n people are noted differently on two laptops: Today leads to the list.</source>
        <translation>
            <numerusform>%n person is noted differently on two laptops: Today leads to the list.</numerusform>
            <numerusform>%n people are noted differently on two laptops: Today leads to the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/believing.py"/>
        <source>%n records of the programme are as the coordinator left them.</source>
        <translation>
            <numerusform>%n record of the programme is as the coordinator left it.</numerusform>
            <numerusform>%n records of the programme are as the coordinator left them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/believing.py"/>
        <source>%n records of the programme were changed by a coordinator, as this file tells. No file of the coordinator has brought these changes here. If they were lost with a laptop or by going back to a backup, take them from this file.</source>
        <translation>
            <numerusform>%n record of the programme was changed by a coordinator, as this file tells. No file of the coordinator has brought this change here. If it was lost with a laptop or by going back to a backup, take it from this file.</numerusform>
            <numerusform>%n records of the programme were changed by a coordinator, as this file tells. No file of the coordinator has brought these changes here. If they were lost with a laptop or by going back to a backup, take them from this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n registrations</source>
        <translation>
            <numerusform>%n registration</numerusform>
            <numerusform>%n registrations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n scans and photos</source>
        <translation>
            <numerusform>%n scan or photo</numerusform>
            <numerusform>%n scans and photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n scans had no room and go first in the next file.</source>
        <translation>
            <numerusform>%n scan had no room and goes first in the next file.</numerusform>
            <numerusform>%n scans had no room and go first in the next file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Copies of %n scans and photos go along, {size}.</source>
        <translation>
            <numerusform>The copy of %n scan or photo goes along, {size}.</numerusform>
            <numerusform>Copies of %n scans and photos go along, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Import %n files</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Look at %n files on “{stick}”</source>
        <translation>
            <numerusform>Look at %n file on “{stick}”</numerusform>
            <numerusform>Look at %n files on “{stick}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/page.py"/>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>and %n more files</source>
        <translation>
            <numerusform>and %n more file</numerusform>
            <numerusform>and %n more files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/differences.py"/>
        <source>%n differences between laptops can be put back</source>
        <translation>
            <numerusform>%n difference between laptops can be put back</numerusform>
            <numerusform>%n differences between laptops can be put back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/history/presenter.py"/>
        <source>and %n more changes</source>
        <translation>
            <numerusform>and %n more change</numerusform>
            <numerusform>and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/hours.py"/>
        <source>%n academic hours</source>
        <translation>
            <numerusform>%n academic hour</numerusform>
            <numerusform>%n academic hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/hours.py"/>
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n changed on two laptops</source>
        <translation>
            <numerusform>%n changed on two laptops</numerusform>
            <numerusform>%n changed on two laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n entries were changed on two laptops; the later change stands. The other one can be put back for 90 days, under Differences.</source>
        <translation>
            <numerusform>%n entry was changed on two laptops; the later change stands. The other one can be put back for 90 days, under Differences.</numerusform>
            <numerusform>%n entries were changed on two laptops; the later changes stand. The others can be put back for 90 days, under Differences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n erased</source>
        <translation>
            <numerusform>%n erased</numerusform>
            <numerusform>%n erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n new records look like one that is here already. After importing, Possible duplicates shows people side by side.</source>
        <translation>
            <numerusform>%n new record looks like one that is here already. After importing, Possible duplicates shows people side by side.</numerusform>
            <numerusform>%n new records look like one that is here already. After importing, Possible duplicates shows people side by side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>%n of them stay without a name.</source>
        <translation>
            <numerusform>%n of them stays without a name.</numerusform>
            <numerusform>%n of them stay without a name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n people were erased for ever on another laptop, and so they are here.</source>
        <translation>
            <numerusform>%n person was erased for ever on another laptop, and so they are here.</numerusform>
            <numerusform>%n people were erased for ever on another laptop, and so they are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n records contradict ones that are here, and stay out. Ask the sender about them.</source>
        <translation>
            <numerusform>%n record contradicts one that is here, and stays out. Ask the sender about it.</numerusform>
            <numerusform>%n records contradict ones that are here, and stay out. Ask the sender about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>%n records found</source>
        <translation>
            <numerusform>%n record found</numerusform>
            <numerusform>%n records found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n records hold something that only a newer Kopā knows. It is kept and passed on. You will see it once the newer Kopā is installed here.</source>
        <translation>
            <numerusform>%n record holds something that only a newer Kopā knows. It is kept and passed on. You will see it once the newer Kopā is installed here.</numerusform>
            <numerusform>%n records hold something that only a newer Kopā knows. It is kept and passed on. You will see it once the newer Kopā is installed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n records that the whole programme shares were changed there. Here they change with the next file from a coordinator.</source>
        <translation>
            <numerusform>%n record that the whole programme shares was changed there. Here it changes with the next file from a coordinator.</numerusform>
            <numerusform>%n records that the whole programme shares were changed there. Here they change with the next file from a coordinator.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n taken off</source>
        <translation>
            <numerusform>%n taken off</numerusform>
            <numerusform>%n taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>Everything: %n records</source>
        <translation>
            <numerusform>Everything: %n record</numerusform>
            <numerusform>Everything: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>The name of an erased person is taken out of %n texts of the whole programme. Please read them once.</source>
        <translation>
            <numerusform>The name of an erased person is taken out of %n text of the whole programme. Please read it once.</numerusform>
            <numerusform>The name of an erased person is taken out of %n texts of the whole programme. Please read them once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>What a file did record by record is kept for %n days.</source>
        <translation>
            <numerusform>What a file did record by record is kept for %n day.</numerusform>
            <numerusform>What a file did record by record is kept for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>What was erased for ever on another laptop does not come back here: %n records.</source>
        <translation>
            <numerusform>What was erased for ever on another laptop does not come back here: %n record.</numerusform>
            <numerusform>What was erased for ever on another laptop does not come back here: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_items.py"/>
        <source>{records}. %n of them can be looked at one by one.</source>
        <translation>
            <numerusform>{records}. %n of them can be looked at one by one.</numerusform>
            <numerusform>{records}. %n of them can be looked at one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>{sender} asks to erase data for ever that are not on the lists here: %n records.</source>
        <translation>
            <numerusform>{sender} asks to erase data for ever that are not on the lists here: %n record.</numerusform>
            <numerusform>{sender} asks to erase data for ever that are not on the lists here: %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>{sender} asks to erase the data of %n people for ever: {names}.</source>
        <translation>
            <numerusform>{sender} asks to erase the data of %n person for ever: {names}.</numerusform>
            <numerusform>{sender} asks to erase the data of %n people for ever: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Laptops</name>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>%n laptops</source>
        <translation>
            <numerusform>%n laptop</numerusform>
            <numerusform>%n laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>%n laptops have not confirmed</source>
        <translation>
            <numerusform>%n laptop has not confirmed</numerusform>
            <numerusform>%n laptops have not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>%n older ones are not shown.</source>
        <translation>
            <numerusform>%n older one is not shown.</numerusform>
            <numerusform>%n older ones are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>It has not confirmed yet that it erased %n people. Send it a file; its next one confirms.</source>
        <translation>
            <numerusform>It has not confirmed yet that it erased %n person. Send it a file; its next one confirms.</numerusform>
            <numerusform>It has not confirmed yet that it erased %n people. Send it a file; its next one confirms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>It went on from a backup or a copy %n times.</source>
        <translation>
            <numerusform>It went on from a backup or a copy %n time.</numerusform>
            <numerusform>It went on from a backup or a copy %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Nothing was heard of it for %n days. Ask for a file: what is recorded there is missing here.</source>
        <translation>
            <numerusform>Nothing was heard of it for %n day. Ask for a file: what is recorded there is missing here.</numerusform>
            <numerusform>Nothing was heard of it for %n days. Ask for a file: what is recorded there is missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Silent for %n days</source>
        <translation>
            <numerusform>Silent for %n day</numerusform>
            <numerusform>Silent for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>The records also tell of %n laptops that nobody let in, such as ones that were set up anew: {names}.</source>
        <translation>
            <numerusform>The records also tell of %n laptop that nobody let in, such as one that was set up anew: {names}.</numerusform>
            <numerusform>The records also tell of %n laptops that nobody let in, such as ones that were set up anew: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/lists.py"/>
        <source>%n rows saved as {file}</source>
        <translation>
            <numerusform>%n row saved as {file}</numerusform>
            <numerusform>%n rows saved as {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists in</name>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>%n further columns are not shown.</source>
        <translation>
            <numerusform>%n further column is not shown.</numerusform>
            <numerusform>%n further columns are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>%n places are free: whoever comes after goes on the waiting list.</source>
        <translation>
            <numerusform>%n place is free: whoever comes after goes on the waiting list.</numerusform>
            <numerusform>%n places are free: whoever comes after goes on the waiting list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/decisions.py"/>
        <source>All %n undecided:</source>
        <translation>
            <numerusform>The one undecided:</numerusform>
            <numerusform>All %n undecided:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n events</source>
        <translation>
            <numerusform>Import %n event</numerusform>
            <numerusform>Import %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n marks</source>
        <translation>
            <numerusform>Import %n mark</numerusform>
            <numerusform>Import %n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n mini-projects</source>
        <translation>
            <numerusform>Import %n mini-project</numerusform>
            <numerusform>Import %n mini-projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n organisations</source>
        <translation>
            <numerusform>Import %n organisation</numerusform>
            <numerusform>Import %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n participants</source>
        <translation>
            <numerusform>Import %n participant</numerusform>
            <numerusform>Import %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/past.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MiniProjects</name>
    <message numerus="yes">
        <location filename="../../ui/mini_projects/list_presenter.py"/>
        <source>%n mini-projects</source>
        <translation>
            <numerusform>%n mini-project</numerusform>
            <numerusform>%n mini-projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/names.py"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message numerus="yes">
        <location filename="../../ui/organisations/page_presenter.py"/>
        <source>%n of its people came</source>
        <translation>
            <numerusform>%n of its people came</numerusform>
            <numerusform>%n of its people came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/list_presenter.py"/>
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/review_presenter.py"/>
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/page_presenter.py"/>
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/list_presenter.py"/>
        <source>{found} of %n organisations</source>
        <translation>
            <numerusform>{found} of %n organisation</numerusform>
            <numerusform>{found} of %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n rows marked as not signed</source>
        <translation>
            <numerusform>%n row marked as not signed</numerusform>
            <numerusform>%n rows marked as not signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n rows marked as signed</source>
        <translation>
            <numerusform>%n row marked as signed</numerusform>
            <numerusform>%n rows marked as signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_page.py"/>
        <source>%n sessions of the page are not in the event any more.</source>
        <translation>
            <numerusform>%n session of the page is not in the event any more.</numerusform>
            <numerusform>%n sessions of the page are not in the event any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n signatures</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n ticks</source>
        <translation>
            <numerusform>%n tick</numerusform>
            <numerusform>%n ticks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>The sheet shows %n signatures</source>
        <translation>
            <numerusform>The sheet shows %n signature</numerusform>
            <numerusform>The sheet shows %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>The sheet shows %n ticks</source>
        <translation>
            <numerusform>The sheet shows %n tick</numerusform>
            <numerusform>The sheet shows %n ticks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>{day}: the sheet shows %n signatures</source>
        <translation>
            <numerusform>{day}: the sheet shows %n signature</numerusform>
            <numerusform>{day}: the sheet shows %n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>{day}: the sheet shows %n ticks</source>
        <translation>
            <numerusform>{day}: the sheet shows %n tick</numerusform>
            <numerusform>{day}: the sheet shows %n ticks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <location filename="../../ui/people/off_presenter.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/columns.py"/>
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <source>The first {shown} of %n people</source>
        <translation>
            <numerusform>The first {shown} of %n person</numerusform>
            <numerusform>The first {shown} of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <source>{found} of %n people</source>
        <translation>
            <numerusform>{found} of %n person</numerusform>
            <numerusform>{found} of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message numerus="yes">
        <location filename="../../ui/people/page_presenter.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Print pack</name>
    <message numerus="yes">
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>%n files saved in {folder}</source>
        <translation>
            <numerusform>%n file saved in {folder}</numerusform>
            <numerusform>%n files saved in {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printed register</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>%n certificates</source>
        <translation>
            <numerusform>%n certificate</numerusform>
            <numerusform>%n certificates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/printing.py"/>
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/printing/presenter.py"/>
        <source>%n files are written to {folder}.</source>
        <translation>
            <numerusform>%n file is written to {folder}.</numerusform>
            <numerusform>%n files are written to {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/printing.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/printing.py"/>
        <source>Write pages such as “1-2, 4”. This paper has %n page(s).</source>
        <translation>
            <numerusform>Write pages such as “1-2, 4”. This paper has %n page.</numerusform>
            <numerusform>Write pages such as “1-2, 4”. This paper has %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuickCertificates</name>
    <message numerus="yes">
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>Print %n certificates</source>
        <translation>
            <numerusform>Print %n certificate</numerusform>
            <numerusform>Print %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>The list that you left: %n names.</source>
        <translation>
            <numerusform>The list that you left: %n name.</numerusform>
            <numerusform>The list that you left: %n names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record lists</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n events added</source>
        <translation>
            <numerusform>%n event added</numerusform>
            <numerusform>%n events added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n marks of attendance added</source>
        <translation>
            <numerusform>%n mark of attendance added</numerusform>
            <numerusform>%n marks of attendance added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n mini-projects added</source>
        <translation>
            <numerusform>%n mini-project added</numerusform>
            <numerusform>%n mini-projects added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n organisations added</source>
        <translation>
            <numerusform>%n organisation added</numerusform>
            <numerusform>%n organisations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n people registered</source>
        <translation>
            <numerusform>%n person registered</numerusform>
            <numerusform>%n people registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n rows read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <location filename="../../ui/shell/presenter.py"/>
        <source>%n acts undone.</source>
        <translation>
            <numerusform>%n act undone.</numerusform>
            <numerusform>%n acts undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/presenter.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>%n rows read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message numerus="yes">
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>%n elements</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/template_editor/screen.py"/>
        <source>%n things to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/templates.py"/>
        <source>From %n hours attended</source>
        <translation>
            <numerusform>From %n hour attended</numerusform>
            <numerusform>From %n hours attended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Show %n put aside</source>
        <translation>
            <numerusform>Show %n put aside</numerusform>
            <numerusform>Show %n put aside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Territories</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/territories.py"/>
        <source>%n record(s) point to ended ones. They keep them and stay as they are.</source>
        <translation>
            <numerusform>%n record points to ended ones. It stays as it is.</numerusform>
            <numerusform>%n records point to ended ones. They stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>%n certificates are not handed out</source>
        <translation>
            <numerusform>%n certificate is not handed out</numerusform>
            <numerusform>%n certificates are not handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>%n events lack the scan of their signed sheet</source>
        <translation>
            <numerusform>%n event lacks the scan of its signed sheet</numerusform>
            <numerusform>%n events lack the scan of their signed sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n laptops need attention</source>
        <translation>
            <numerusform>%n laptop needs attention</numerusform>
            <numerusform>%n laptops need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>%n more events wait</source>
        <translation>
            <numerusform>%n more event waits</numerusform>
            <numerusform>%n more events wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n new differences between laptops</source>
        <translation>
            <numerusform>%n new difference between laptops</numerusform>
            <numerusform>%n new differences between laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n people noted differently on two laptops</source>
        <translation>
            <numerusform>%n person noted differently on two laptops</numerusform>
            <numerusform>%n people noted differently on two laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>Signed paper of %n more events</source>
        <translation>
            <numerusform>Signed paper of %n more event</numerusform>
            <numerusform>Signed paper of %n more events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>{day}: %n signed pages wait to be entered</source>
        <translation>
            <numerusform>{day}: %n signed page waits to be entered</numerusform>
            <numerusform>{day}: %n signed pages wait to be entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>%n more is not shown.</numerusform>
            <numerusform>%n more are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/page_preview.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/fields.py"/>
        <source>{month} has only %n days.</source>
        <translation>
            <numerusform>{month} has only %n day.</numerusform>
            <numerusform>{month} has only %n days.</numerusform>
        </translation>
    </message>
</context>
</TS>
