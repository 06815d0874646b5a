<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en_GB">
<context>
    <name>Kinds</name>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>65 years and older</source>
        <translation>65 gadi un vairāk</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Adults</source>
        <translation>Pieaugušie</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Association or foundation</source>
        <translation>Biedrība vai nodibinājums</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Child</source>
        <translation>Bērns</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Children</source>
        <translation>Bērni</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Community activist</source>
        <translation>Kopienas aktīvists</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Company</source>
        <translation>Uzņēmums</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Congregation</source>
        <translation>Draudze</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Culture house or museum</source>
        <translation>Kultūras nams vai muzejs</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>From an association</source>
        <translation>Biedrības pārstāvis</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>From the media</source>
        <translation>Mediju pārstāvis</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Informal group</source>
        <translation>Neformāla grupa</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Kindergarten</source>
        <translation>Pirmsskolas izglītības iestāde</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Library</source>
        <translation>Bibliotēka</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Media</source>
        <translation>Plašsaziņas līdzekļi</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Municipal institution</source>
        <translation>Pašvaldības iestāde</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Municipal worker</source>
        <translation>Pašvaldības darbinieks</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Other</source>
        <comment>organisation</comment>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Other</source>
        <comment>role</comment>
        <translation>Cits</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Parent</source>
        <translation>Vecāks</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>School</source>
        <translation>Skola</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Seniors</source>
        <translation>Seniori</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>State institution</source>
        <translation>Valsts iestāde</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Teacher</source>
        <translation>Pedagogs</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>University</source>
        <translation>Augstskola</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Volunteer</source>
        <translation>Brīvprātīgais</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Young people</source>
        <translation>Jaunieši</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Youth centre</source>
        <translation>Jauniešu centrs</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>up to 12 years</source>
        <translation>līdz 12 gadiem</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>{youngest} to {oldest} years</source>
        <translation>{youngest}–{oldest} gadi</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/page_preview.py"/>
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>10.30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>22.11.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Calendar for {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <location filename="../../ui/widgets/progress_strip.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/side_panel.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/notice_bar.py"/>
        <source>Close notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/form.py"/>
        <source>Fill this in: {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/page_preview.py"/>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/page_preview.py"/>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/check_list.py"/>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/check_list.py"/>
        <source>Tick none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/notice_bar.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Write a day such as 22.11.2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Write a time such as 10 or 10.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/widgets/check_list.py"/>
        <source>{ticked} of {all} ticked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
