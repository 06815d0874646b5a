<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>Kinds</name>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>65 years and older</source>
        <translation>65 лет и старше</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Adults</source>
        <translation>Взрослые</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Association or foundation</source>
        <translation>Общество или фонд</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Community activist</source>
        <translation>Активист сообщества</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Company</source>
        <translation>Предприятие</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Congregation</source>
        <translation>Приход</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Culture house or museum</source>
        <translation>Дом культуры или музей</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>From an association</source>
        <translation>Представитель общества</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>From the media</source>
        <translation>Представитель СМИ</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Informal group</source>
        <translation>Неформальная группа</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Kindergarten</source>
        <translation>Детский сад</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Media</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Municipal institution</source>
        <translation>Учреждение самоуправления</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Municipal worker</source>
        <translation>Работник самоуправления</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Other</source>
        <comment>organisation</comment>
        <translation>Другая</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Other</source>
        <comment>role</comment>
        <translation>Другое</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Parent</source>
        <translation>Родитель</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Seniors</source>
        <translation>Сеньоры</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>State institution</source>
        <translation>Государственное учреждение</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Teacher</source>
        <translation>Педагог</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>University</source>
        <translation>Высшее учебное заведение</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Volunteer</source>
        <translation>Волонтёр</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Young people</source>
        <translation>Молодёжь</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>Youth centre</source>
        <translation>Молодёжный центр</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>up to 12 years</source>
        <translation>до 12 лет</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>{youngest} to {oldest} years</source>
        <translation>от {youngest} до {oldest} лет</translation>
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
