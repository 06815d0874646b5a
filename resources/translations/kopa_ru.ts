<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n certificates handed out</source>
        <translation>
            <numerusform>Вручено %n подтверждение</numerusform>
            <numerusform>Вручено %n подтверждения</numerusform>
            <numerusform>Вручено %n подтверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n certificates issued: {name}</source>
        <translation>
            <numerusform>Выдано %n подтверждение: {name}</numerusform>
            <numerusform>Выдано %n подтверждения: {name}</numerusform>
            <numerusform>Выдано %n подтверждений: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n events imported</source>
        <translation>
            <numerusform>Импортировано %n мероприятие</numerusform>
            <numerusform>Импортировано %n мероприятия</numerusform>
            <numerusform>Импортировано %n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n files added as evidence: {name}</source>
        <translation>
            <numerusform>%n файл добавлен в материалы: {name}</numerusform>
            <numerusform>%n файла добавлено в материалы: {name}</numerusform>
            <numerusform>%n файлов добавлено в материалы: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n mini-projects imported</source>
        <translation>
            <numerusform>Импортирован %n мини-проект</numerusform>
            <numerusform>Импортировано %n мини-проекта</numerusform>
            <numerusform>Импортировано %n мини-проектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n organisations imported</source>
        <translation>
            <numerusform>Импортирована %n организация</numerusform>
            <numerusform>Импортировано %n организации</numerusform>
            <numerusform>Импортировано %n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n outcome areas added</source>
        <translation>
            <numerusform>Добавлена %n область результатов</numerusform>
            <numerusform>Добавлены %n области результатов</numerusform>
            <numerusform>Добавлено %n областей результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people came in: {name}</source>
        <translation>
            <numerusform>Пришёл %n человек: {name}</numerusform>
            <numerusform>Пришли %n человека: {name}</numerusform>
            <numerusform>Пришло %n человек: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people imported</source>
        <translation>
            <numerusform>Из файла добавлен %n человек</numerusform>
            <numerusform>Из файла добавлено %n человека</numerusform>
            <numerusform>Из файла добавлено %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people marked as present</source>
        <translation>
            <numerusform>Отмечено присутствие: %n человек</numerusform>
            <numerusform>Отмечено присутствие: %n человека</numerusform>
            <numerusform>Отмечено присутствие: %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people present: {name}</source>
        <translation>
            <numerusform>Присутствует %n человек: {name}</numerusform>
            <numerusform>Присутствуют %n человека: {name}</numerusform>
            <numerusform>Присутствуют %n человек: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people registered</source>
        <translation>
            <numerusform>Добавлена %n заявка</numerusform>
            <numerusform>Добавлено %n заявки</numerusform>
            <numerusform>Добавлено %n заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people registered from a list</source>
        <translation>
            <numerusform>Из списка добавлена %n заявка</numerusform>
            <numerusform>Из списка добавлено %n заявки</numerusform>
            <numerusform>Из списка добавлено %n заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n rows of the page marked</source>
        <translation>
            <numerusform>Отмечена %n строка листа</numerusform>
            <numerusform>Отмечены %n строки листа</numerusform>
            <numerusform>Отмечено %n строк листа</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Added from paper: {name}</source>
        <translation>Введено с бумаги: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Added to those who work here: {name}</source>
        <translation>В список работающих внесено имя: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Attendance imported: {name}</source>
        <translation>Посещаемость импортирована: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Attendance noted: {name}</source>
        <translation>Посещаемость отмечена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Attendance settled: {name}</source>
        <translation>Посещаемость уточнена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Box of the page noted: {name}</source>
        <translation>Отметка на листе введена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Came in: {name}</source>
        <translation>Присутствует: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Category of counts added: {name}</source>
        <translation>Категория подсчёта добавлена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Category of counts changed: {name}</source>
        <translation>Категория подсчёта изменена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Category of counts moved: {name}</source>
        <translation>Категория подсчёта перемещена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Category of counts removed: {name}</source>
        <translation>Категория подсчёта удалена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Centre changed: {name}</source>
        <translation>Данные центра изменены: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Certificate made void: {name}</source>
        <translation>Подтверждение аннулировано: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Certificate reissued: {name}</source>
        <translation>Подтверждение выдано заново: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Change saved</source>
        <translation>Изменения сохранены</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Child added: {name}</source>
        <translation>Добавлен ребёнок: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Columns of the programme’s sheets saved</source>
        <translation>Графы листов регистрации инициативы сохранены</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Consent noted: {name}</source>
        <translation>Запись о согласии сохранена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Decision taken back: {name}</source>
        <translation>Решение отменено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Difference left as it is: {name}</source>
        <translation>Расхождение оставлено как есть: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event added: {name}</source>
        <translation>Мероприятие добавлено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event cancelled: {name}</source>
        <translation>Мероприятие отменено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event changed: {name}</source>
        <translation>Мероприятие изменено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event marked as held: {name}</source>
        <translation>Мероприятие отмечено как состоявшееся: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event planned again: {name}</source>
        <translation>Мероприятие снова запланировано: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event removed: {name}</source>
        <translation>Мероприятие удалено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Evidence added: {name}</source>
        <translation>Материал добавлен: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Evidence changed: {name}</source>
        <translation>Материал изменён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Evidence removed: {name}</source>
        <translation>Материал удалён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Forms of the name noted: {name}</source>
        <translation>Формы имени уточнены: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Headcount noted: {count}</source>
        <translation>Посчитано без списка: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Import taken back: {name}</source>
        <translation>Импорт отменён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Kind of event added: {name}</source>
        <translation>Вид мероприятия добавлен: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Kind of event changed: {name}</source>
        <translation>Вид мероприятия изменён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Kind of event removed: {name}</source>
        <translation>Вида мероприятий больше нет в списке: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Logo added: {name}</source>
        <translation>Логотип добавлен: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Logo changed: {name}</source>
        <translation>Логотип изменён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Logo moved: {name}</source>
        <translation>Логотип перемещён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Logo removed: {name}</source>
        <translation>Логотип удалён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Mini-project added: {name}</source>
        <translation>Мини-проект добавлен: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Mini-project changed: {name}</source>
        <translation>Мини-проект изменён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Mini-project removed: {name}</source>
        <translation>Мини-проект удалён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Minutes noted: {name}</source>
        <translation>Минуты записаны: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Name corrected: {name}</source>
        <translation>Имя исправлено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>New at the door: {name}</source>
        <translation>Новый человек у входа: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as one household: {name}</source>
        <translation>Отмечено одно домохозяйство: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as one organisation: {name}</source>
        <translation>Организации объединены: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as one person: {name}</source>
        <translation>Отмечено, что это один человек: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as separate households: {name}</source>
        <translation>Отмечены разные домохозяйства: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as two organisations: {name}</source>
        <translation>Отмечены разные организации: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as two people: {name}</source>
        <translation>Отмечено, что это разные люди: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>On its own again: {name}</source>
        <translation>Организация отделена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>On their own again: {name}</source>
        <translation>Живёт отдельно: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Organisation added: {name}</source>
        <translation>Организация добавлена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Organisation changed: {name}</source>
        <translation>Данные организации изменены: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Organisation present: {name}</source>
        <translation>Организация присутствует: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Organisation removed: {name}</source>
        <translation>Организация удалена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Other name noted: {name}</source>
        <translation>Другое название добавлено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Outcome area added: {name}</source>
        <translation>Область результатов добавлена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Outcome area changed: {name}</source>
        <translation>Область результатов изменена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Outcome area moved: {name}</source>
        <translation>Область результатов перемещена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Outcome area removed: {name}</source>
        <translation>Область результатов удалена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Page entered: {name}</source>
        <translation>Лист введён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Page opened again: {name}</source>
        <translation>Лист снова открыт: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Part in the event noted: {name}</source>
        <translation>Роль в мероприятии добавлена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Part in the event removed: {name}</source>
        <translation>Роль в мероприятии снята: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Part in the mini-project noted: {name}</source>
        <translation>Участие в мини-проекте отмечено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Part in the mini-project removed: {name}</source>
        <translation>Участие в мини-проекте снято: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Partner added to the event</source>
        <translation>К мероприятию добавлен партнёр</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Partner added: {name}</source>
        <translation>Партнёр добавлен: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Partner removed from the event</source>
        <translation>Партнёр мероприятия убран</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Partner removed: {name}</source>
        <translation>Партнёр убран: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Person added: {name}</source>
        <translation>Новый человек в списке: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Person changed: {name}</source>
        <translation>Данные человека изменены: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Person removed: {name}</source>
        <translation>Данные человека удалены: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Picture added: {name}</source>
        <translation>Изображение добавлено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Place given: {name}</source>
        <translation>Место предоставлено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Programme changed: {name}</source>
        <translation>Данные инициативы изменены: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Record brought back: {name}</source>
        <translation>Запись возвращена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Registered: {name}</source>
        <translation>Заявка добавлена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Reporting period added: {name}</source>
        <translation>Отчётный период добавлен: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Reporting period changed: {name}</source>
        <translation>Отчётный период изменён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Reporting period removed: {name}</source>
        <translation>Отчётный период удалён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Row of the page emptied: {name}</source>
        <translation>Строка листа очищена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Rule of the template changed: {name}</source>
        <translation>Условие шаблона изменено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Scans go along with the records</source>
        <translation>Сканы передаются вместе с данными</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Scans stay on the laptops</source>
        <translation>Сканы остаются на компьютерах</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Session added: {name}</source>
        <translation>Занятие добавлено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Session changed: {name}</source>
        <translation>Занятие изменено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Session removed: {name}</source>
        <translation>Занятие удалено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Sign-in sheet made: {name}</source>
        <translation>Лист регистрации подготовлен: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Sign-in sheet not printed after all</source>
        <translation>Лист регистрации всё же не напечатан</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Signatory added: {name}</source>
        <translation>Подписывающее лицо добавлено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Signatory changed: {name}</source>
        <translation>Данные о подписи изменены: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Signatory moved: {name}</source>
        <translation>Порядок подписей изменён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Signatory removed: {name}</source>
        <translation>Подписывающее лицо удалено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>State of the mini-project: {name}</source>
        <translation>Статус мини-проекта: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Taken apart: {name}</source>
        <translation>Запись отделена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Taken off the list: {name}</source>
        <translation>Больше нет в списке: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Taken off the organisations present: {name}</source>
        <translation>Больше нет среди присутствовавших организаций: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Taken off those who work here: {name}</source>
        <translation>Имя убрано из списка работающих: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template approved: {name}</source>
        <translation>Шаблон утверждён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template brought from a file: {name}</source>
        <translation>Шаблон добавлен из файла: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template offered again: {name}</source>
        <translation>Шаблон снова предлагается: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template put aside: {name}</source>
        <translation>Шаблон отложен: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template removed: {name}</source>
        <translation>Шаблон удалён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template renamed: {name}</source>
        <translation>Шаблон переименован: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template saved: {name}</source>
        <translation>Шаблон сохранён: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Value put back: {name}</source>
        <translation>Прежнее значение возвращено: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Version of the template chosen: {name}</source>
        <translation>Версия шаблона выбрана: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Walk-in added: {name}</source>
        <translation>Без предварительной записи: {name}</translation>
    </message>
</context>
<context>
    <name>Approved</name>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Approved by</source>
        <translation>Кем согласовано</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Approved on</source>
        <translation>Дата согласования</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Approved programme</source>
        <translation>Согласованная программа</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>For teachers’ programmes A and B and for non-formal education.</source>
        <translation>Для программ A и B для педагогов и для неформального образования.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Kind of programme</source>
        <translation>Вид программы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/approved.py"/>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/approved.py"/>
        <source>Non-formal education programme</source>
        <translation>Программа неформального образования</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Not an approved programme</source>
        <translation>Не согласованная программа</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/approved.py"/>
        <source>Programme A for teachers</source>
        <translation>Программа A для педагогов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/approved.py"/>
        <source>Programme B for teachers</source>
        <translation>Программа B для педагогов</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Such as the municipality.</source>
        <translation>Например, самоуправление.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>What is taught, as it stands on the certificate.</source>
        <translation>Содержание программы, каким оно будет в удостоверении.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Write who approved it</source>
        <translation>Указать, кем согласовано</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/corner.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>%n people marked as present: {session}</source>
        <translation>
            <numerusform>Отмечено присутствие: %n человек ({session})</numerusform>
            <numerusform>Отмечено присутствие: %n человека ({session})</numerusform>
            <numerusform>Отмечено присутствие: %n человек ({session})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>%n people present: {names}</source>
        <translation>
            <numerusform>Присутствует %n человек: {names}</numerusform>
            <numerusform>Присутствуют %n человека: {names}</numerusform>
            <numerusform>Присутствуют %n человек: {names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Add and mark present</source>
        <translation>Добавить и отметить присутствие</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>Added and present: {name}</source>
        <translation>Новый человек в списке, присутствует: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/headcount_names.py"/>
        <source>Ages not stated</source>
        <translation>Возраст не указан</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>As on the printed sheet</source>
        <translation>Как на распечатанном листе</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>At the door</source>
        <translation>У входа</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/grid_view.py"/>
        <source>Attendance: people and sessions</source>
        <translation>Посещаемость: люди и занятия</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>By name</source>
        <translation>По алфавиту</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/counts.py"/>
        <source>Came without giving a name: {session}</source>
        <translation>Пришло без списка: {session}</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/counts.py"/>
        <source>Counted by</source>
        <translation>Кто считал</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>Excused</source>
        <translation>Уважит.</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>Families together</source>
        <translation>Семьями</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>From paper</source>
        <translation>С бумаги</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Key: A</source>
        <translation>Клавиша: A</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Key: Backspace</source>
        <translation>Клавиша: Backspace</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Key: E</source>
        <translation>Клавиша: E</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Key: M</source>
        <translation>Клавиша: M</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Key: P or Space</source>
        <translation>Клавиша: P или пробел</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Mark the rest present</source>
        <translation>Все здесь</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Mark the rest present ({count})</source>
        <translation>Все здесь ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/minutes_editor.py"/>
        <source>Minutes of {name}</source>
        <translation>Минуты: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/cell_menu.py"/>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Minutes …</source>
        <translation>Минуты…</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/cell_menu.py"/>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>No mark</source>
        <translation>Стереть</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Nobody is on the list.</source>
        <translation>В списке никого нет.</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Nobody is on the list. Type the name of somebody who came, or only count people below.</source>
        <translation>В списке никого нет. Введите имя того, кто пришёл, или просто посчитайте людей ниже.</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/corner.py"/>
        <source>Order of the people: {order}</source>
        <translation>Порядок людей: {order}</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>P: present (Shift: the family) · A: absent · E: excused · M: minutes · Backspace: no mark</source>
        <translation>P: здесь (Shift: семья) · A: нет · E: уважит. · M: минуты · Backspace: без отметки</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>People who answer to what is typed</source>
        <translation>Люди, подходящие под введённое</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>Present</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/minutes_editor.py"/>
        <source>Such as 45, 1:30 or 1.5 h.</source>
        <translation>Например, 45, 1:30 или 1,5 ч.</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/minutes_editor.py"/>
        <source>Such as 45, 1:30 or 1.5 h. Empty: the whole session, {minutes} min.</source>
        <translation>Например, 45, 1:30 или 1,5 ч. Пустое поле: всё занятие, {minutes} мин.</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>The event has no day yet. Add one under Change, then attendance begins here.</source>
        <translation>У мероприятия ещё нет даты. Добавьте её кнопкой «Изменить», и посещаемость можно будет отмечать здесь.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>The event has no day yet. Add one under Change.</source>
        <translation>У мероприятия ещё нет даты. Её можно добавить кнопкой «Изменить».</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/cell_menu.py"/>
        <source>The whole family is present</source>
        <translation>Вся семья присутствует</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Who else came? Type a name</source>
        <translation>Кто ещё пришёл? Введите имя</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Without names</source>
        <translation>Без списка</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Without names …</source>
        <translation>Посчитать без списка…</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>Without names: {count} ({session})</source>
        <translation>Без списка: {count} ({session})</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>named {named} + without names {counted} = {all}</source>
        <translation>по списку {named} + без списка {counted} = {all}</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>not in the records any more</source>
        <translation>больше нет в данных</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}, family of {head}</source>
        <translation>{name}, семья: {head}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: %n minutes, longer than the session ({length} min)</source>
        <translation>
            <numerusform>{name}: %n минута — дольше, чем занятие ({length} мин)</numerusform>
            <numerusform>{name}: %n минуты — дольше, чем занятие ({length} мин)</numerusform>
            <numerusform>{name}: %n минут — дольше, чем занятие ({length} мин)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: absent</source>
        <translation>{name}: отсутствует</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: excused</source>
        <translation>{name}: уважительная причина</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: no mark</source>
        <translation>{name}: без отметки</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: present</source>
        <translation>{name}: присутствует</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: present, %n minutes</source>
        <translation>
            <numerusform>{name}: присутствие %n минута</numerusform>
            <numerusform>{name}: присутствие %n минуты</numerusform>
            <numerusform>{name}: присутствие %n минут</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>{session}:</source>
        <translation>{session}:</translation>
    </message>
</context>
<context>
    <name>CertificateChecks</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>%n names must be looked at as they stand in the sentence.</source>
        <translation>
            <numerusform>надо проверить %n имя в предложении.</numerusform>
            <numerusform>надо проверить %n имени в предложении.</numerusform>
            <numerusform>надо проверить %n имён в предложении.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>%n papers say nothing of hours.</source>
        <translation>
            <numerusform>в %n подтверждении нет часов.</numerusform>
            <numerusform>в %n подтверждениях нет часов.</numerusform>
            <numerusform>в %n подтверждениях нет часов.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>A logo is too coarse for print: its dots will show.</source>
        <translation>Логотип недостаточно чёткий для печати: будут видны точки.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>A picture is too coarse for print: its dots will show.</source>
        <translation>Изображение недостаточно чёткое для печати: будут видны точки.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Change the date</source>
        <translation>Изменить дату</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Change the event</source>
        <translation>Изменить мероприятие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Change the logo</source>
        <translation>Сменить логотип</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Change the picture</source>
        <translation>Сменить изображение</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Change the template</source>
        <translation>Изменить шаблон</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Choose another template</source>
        <translation>Выбрать другой шаблон</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Compare the two</source>
        <translation>Сравнить обоих</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Correct the name</source>
        <translation>Исправить имя</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Correct the personal code</source>
        <translation>Исправить персональный код</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Give the reason</source>
        <translation>Указать причину</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Look at the names</source>
        <translation>Проверить имена</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>May be one and the same person: {one}, {other}</source>
        <translation>Возможно, один и тот же человек: {one}, {other}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Name the issuer</source>
        <translation>Указать, кто выдаёт</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Name who signs</source>
        <translation>Указать, кто подписывает</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>One of the names is missing.</source>
        <translation>Нет имени или фамилии.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>One person stands in this batch twice: {one}, {other}</source>
        <translation>Один и тот же человек в списке дважды: {one}, {other}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Open in the register</source>
        <translation>Открыть в реестре</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Please look at it</source>
        <translation>Проверьте, пожалуйста</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Stops printing</source>
        <translation>Надо исправить до печати</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>The ending is rare.</source>
        <translation>Окончание редкое.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>The given name and the surname differ in gender.</source>
        <translation>Имя и фамилия разного рода.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>The name is not written in Latvian, so no form is proposed.</source>
        <translation>Имя написано не по-латышски, поэтому форма не предлагается.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>The name may be a woman’s or a man’s.</source>
        <translation>Имя может быть женским или мужским.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>The name stays as it is.</source>
        <translation>Имя не склоняется.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>There are logos but no words about the funding.</source>
        <translation>Логотипы есть, а сведений о финансировании нет.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Write about the funding</source>
        <translation>Указать финансирование</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Write it as a name</source>
        <translation>Написать с прописной буквы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Write the hours</source>
        <translation>Указать часы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Write the name for papers</source>
        <translation>Указать имя для подтверждения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>a date is still to come ({text}).</source>
        <translation>дата ещё не наступила ({text}).</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>capital and small letters do not stand as in a name.</source>
        <translation>прописные и строчные буквы не так, как принято в именах.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>nobody is named who signs; only the line is printed.</source>
        <translation>не указано, кто подписывает; будет напечатана только линия.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>the digits of the personal code do not agree with each other.</source>
        <translation>цифры персонального кода не сходятся: возможно, в нём ошибка.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>the issuer has no name yet.</source>
        <translation>у выдающей организации ещё нет названия.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>the name cannot be printed legibly, not even on several lines.</source>
        <translation>имя нельзя разборчиво напечатать даже в несколько строк.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>there is a digit in the name.</source>
        <translation>в имени есть цифра.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>there is one already, number {text}.</source>
        <translation>подтверждение уже есть, номер {text}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>too little was attended, and no reason is given.</source>
        <translation>посещено слишком мало, а причина не указана.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>{field} – is filled in, but this template does not print it.</source>
        <translation>{field} — поле заполнено, но этот шаблон его не печатает.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>{field} – nothing is filled in.</source>
        <translation>{field} — поле не заполнено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>{field} – the fonts have no such letters: {letters}</source>
        <translation>{field} — в шрифтах нет таких букв: {letters}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>{field} – there is too little room for it on the page.</source>
        <translation>{field} — на странице для этого слишком мало места.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>{field} – “{text}” does not fit into its box.</source>
        <translation>{field} — «{text}» не помещается в отведённое место.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates</source>
        <translation>
            <numerusform>%n подтверждение</numerusform>
            <numerusform>%n подтверждения</numerusform>
            <numerusform>%n подтверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates chosen</source>
        <translation>
            <numerusform>Выбрано %n подтверждение</numerusform>
            <numerusform>Выбрано %n подтверждения</numerusform>
            <numerusform>Выбрано %n подтверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/wording.py"/>
        <source>%n certificates issued: {first} to {last}</source>
        <translation>
            <numerusform>Выдано %n подтверждение: с {first} по {last}</numerusform>
            <numerusform>Выдано %n подтверждения: с {first} по {last}</numerusform>
            <numerusform>Выдано %n подтверждений: с {first} по {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates shown</source>
        <translation>
            <numerusform>Показано %n подтверждение</numerusform>
            <numerusform>Показано %n подтверждения</numerusform>
            <numerusform>Показано %n подтверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates to be handed out</source>
        <translation>
            <numerusform>К вручению: %n подтверждение</numerusform>
            <numerusform>К вручению: %n подтверждения</numerusform>
            <numerusform>К вручению: %n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>A corrected certificate gets a new number. The old one stays in the register as replaced, so that it can be recognised later.</source>
        <translation>Исправленное подтверждение получает новый номер. Прежнее остаётся в реестре как заменённое, чтобы его можно было узнать позже.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>All centres</source>
        <translation>Все центры</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>All papers</source>
        <translation>Все документы</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_presenter.py"/>
        <source>Back to the person</source>
        <translation>Назад к человеку</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/columns.py"/>
        <source>Came</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/columns.py"/>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <location filename="../../ui/certificates/printing.py"/>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Certificates from a list</source>
        <translation>Подтверждения по списку</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Certificates from an event</source>
        <translation>Подтверждения по мероприятию</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Choose people</source>
        <translation>Выбрать людей</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Choose the event that people came to.</source>
        <translation>Выберите мероприятие, за которое выдать подтверждения.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_words.py"/>
        <source>Copies made</source>
        <translation>Распечатки и файлы</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <source>Correct and reissue</source>
        <translation>Исправить и выдать заново</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/columns.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Days</source>
        <translation>Время проведения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/columns.py"/>
        <location filename="../../ui/certificates/register_columns.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>Event or programme</source>
        <translation>Мероприятие или программа</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>For instance a colleague or a parent.</source>
        <translation>Например, кто-то из коллег или родителей.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>For instance: a letter in the surname was wrong.</source>
        <translation>Например: ошибка в фамилии.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>For instance: help in preparing the community day.</source>
        <translation>Например, помощь в подготовке дня сообщества.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>For instance: issued to the wrong person.</source>
        <translation>Например: выдано не тому человеку.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>For instance: was ill and did the tasks at home.</source>
        <translation>Например, болезнь, задания выполнены дома.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Given to whom?</source>
        <translation>Кому?</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_words.py"/>
        <source>Granted because</source>
        <translation>Выдано, потому что</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Handed out</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filters.py"/>
        <source>Handed out</source>
        <comment>papers</comment>
        <translation>Вручённые</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Handed out on</source>
        <translation>Дата вручения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Handed to</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Handed to somebody else</source>
        <translation>Передать другому человеку</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Here is every certificate with its number, also those handed out years ago. None is issued yet.</source>
        <translation>Здесь все подтверждения с номерами, в том числе вручённые годы назад. Пока ни одно не выдано.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Hours on the papers</source>
        <translation>Часы на подтверждениях</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>If somebody has the earlier paper, the new one says that it is a duplicate. If the earlier one was spoilt and torn up, it is printed as the first time.</source>
        <translation>Если прежний документ у кого-то на руках, на новом будет написано, что это дубликат. Если прежний испорчен и уничтожен, он печатается как в первый раз.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Issue others</source>
        <translation>Выдать другие</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Issued by</source>
        <translation>Кем выдано</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_columns.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Issued: certificate {number}</source>
        <translation>Выдано подтверждение {number}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_presenter.py"/>
        <source>Issuing certificates…</source>
        <translation>Подтверждения выдаются…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <location filename="../../ui/certificates/register_words.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>Kind of certificate</source>
        <translation>Вид подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Language of the paper</source>
        <translation>Язык подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <source>Make void</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Mark all as handed out</source>
        <translation>Отметить: все вручены</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Mark as handed out</source>
        <translation>Отметить: вручено</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_columns.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Name</source>
        <translation>Имя, фамилия</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Name on the paper</source>
        <translation>Имя на подтверждении</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>New from a list</source>
        <translation>Новые по списку</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>New from an event</source>
        <translation>Новые по мероприятию</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>No attendance of this period is known here.</source>
        <translation>За это время посещения здесь не отмечены.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_words.py"/>
        <source>No attendance was taken at this event, so nobody is ticked. Take attendance first, or tick people yourself.</source>
        <translation>На этом мероприятии посещаемость не отмечена, поэтому никто не выбран. Сначала отметьте посещаемость или выберите людей здесь.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>No certificate is found.</source>
        <translation>Ни одно подтверждение не найдено.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>No certificate was issued.</source>
        <translation>Ни одно подтверждение не выдано.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>No event is found.</source>
        <translation>Ни одно мероприятие не найдено.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_words.py"/>
        <source>Nobody is noted for papers of this kind. Note on the event’s page who led it, who helped and which organisations took part.</source>
        <translation>Для подтверждений этого вида никто не указан. На странице мероприятия укажите, кто его вёл, кто помогал и какие организации участвовали.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_words.py"/>
        <source>Nobody is registered for this event. Certificates need names: add people to the event first.</source>
        <translation>На это мероприятие нет ни одной заявки. Для подтверждений нужны имена — сначала добавьте людей в мероприятие.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filters.py"/>
        <source>Not handed out</source>
        <translation>Ещё не вручённые</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filters.py"/>
        <source>Not printed yet</source>
        <translation>Ещё не напечатанные</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_columns.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Other event</source>
        <translation>Другое мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/register_words.py"/>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Personal code</source>
        <translation>Персональный код</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Personal codes</source>
        <translation>Персональные коды</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Personal codes…</source>
        <translation>Персональные коды…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Place</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Preview of the certificates</source>
        <translation>Предпросмотр подтверждений</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Preview of the statement</source>
        <translation>Предпросмотр справки</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <location filename="../../ui/certificates/issue_presenter.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/issue_presenter.py"/>
        <source>Print %n certificates</source>
        <translation>
            <numerusform>Напечатать %n подтверждение</numerusform>
            <numerusform>Напечатать %n подтверждения</numerusform>
            <numerusform>Напечатать %n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <source>Print again</source>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>Print as duplicates</source>
        <translation>Напечатать как дубликат</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_presenter.py"/>
        <source>Print once more</source>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Print the register…</source>
        <translation>Печать реестра…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Print the statement</source>
        <translation>Печать справки</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_acts.py"/>
        <source>Printed or handed out before: {count} of {all}</source>
        <translation>Уже напечатаны или вручены: {count} из {all}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_acts.py"/>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Register of certificates</source>
        <translation>Реестр подтверждений</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>Reissue</source>
        <translation>Выдать заново</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filters.py"/>
        <source>Replaced or void</source>
        <translation>Заменённые и аннулированные</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Search by number, name or event</source>
        <translation>Поиск по номеру, имени или мероприятию</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Search by title</source>
        <translation>Поиск по названию</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filters.py"/>
        <source>Second for the same</source>
        <translation>Второе за то же</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/panels.py"/>
        <source>Show the certificate that replaces it</source>
        <translation>Показать подтверждение, которое его заменяет</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Show the codes</source>
        <translation>Показать коды</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Stands on this paper alone; may be left empty.</source>
        <translation>Будет только на этом листе; поле можно оставить пустым.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_columns.py"/>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Statement of hours: {name}</source>
        <translation>Справка о часах: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Thanking whom?</source>
        <translation>Кого?</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>The earlier one was spoilt</source>
        <translation>Прежнее испорчено</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>The newest {shown} of %n certificates</source>
        <translation>
            <numerusform>Последние {shown} из %n подтверждения</numerusform>
            <numerusform>Последние {shown} из %n подтверждений</numerusform>
            <numerusform>Последние {shown} из %n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>The number stays used for ever, and verifying it will say that the paper is void.</source>
        <translation>Этот номер больше не получит другое подтверждение. При проверке будет видно, что оно аннулировано.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>The record of the person stays as it is.</source>
        <translation>Запись о человеке не меняется.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>There is no event with a day yet. Add one first.</source>
        <translation>Пока нет мероприятий с датой. Сначала добавьте мероприятие.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>They stand on these papers alone and are kept nowhere else. Leave empty whom you have no code of.</source>
        <translation>Коды будут только на этих подтверждениях и больше нигде не хранятся. Если кода нет, оставьте поле пустым.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_acts.py"/>
        <source>This certificate was printed or handed out before.</source>
        <translation>Это подтверждение уже напечатано или вручено.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Tick people to see their certificates.</source>
        <translation>Отметьте людей, чтобы увидеть их подтверждения.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Void</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>What the thanks are for</source>
        <translation>За что благодарность</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>What was attended here, with hours and papers.</source>
        <translation>Посещённые здесь мероприятия с часами и подтверждениями.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_acts.py"/>
        <source>What was replaced or made void is not printed again.</source>
        <translation>Заменённые и аннулированные подтверждения больше не печатаются.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Who gets a certificate</source>
        <translation>Кто получает подтверждение</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>Who gets one</source>
        <translation>Кто его получает</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>Who took the paper</source>
        <translation>Кто получил подтверждение</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>Why who is below the rule gets one all the same</source>
        <translation>Почему его получают и те, кто посетил меньше</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>already has {number}</source>
        <translation>уже есть {number}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>below the rule: {attended}</source>
        <translation>мало: {attended}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>nearly: {attended}</source>
        <translation>почти: {attended}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/wording.py"/>
        <source>{attended} of %n sessions</source>
        <translation>
            <numerusform>{attended} из %n занятия</numerusform>
            <numerusform>{attended} из %n занятий</numerusform>
            <numerusform>{attended} из %n занятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>{found} of %n certificates</source>
        <translation>
            <numerusform>{found} из %n подтверждения</numerusform>
            <numerusform>{found} из %n подтверждений</numerusform>
            <numerusform>{found} из %n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>{name} in sentences</source>
        <translation>{name} в предложениях</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_words.py"/>
        <source>{state}, second for the same</source>
        <translation>{state}, второе за то же</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <location filename="../../app/cli/certificates.py"/>
        <source>%n certificates written to {file}</source>
        <translation>
            <numerusform>%n подтверждение записано в файл {file}</numerusform>
            <numerusform>%n подтверждения записано в файл {file}</numerusform>
            <numerusform>%n подтверждений записано в файл {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/laptops.py"/>
        <source>%n erasures not confirmed</source>
        <translation>
            <numerusform>не подтверждено удаление навсегда: %n</numerusform>
            <numerusform>не подтверждено удаление навсегда: %n</numerusform>
            <numerusform>не подтверждено удаление навсегда: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/packs.py"/>
        <source>%n files written to {folder}</source>
        <translation>
            <numerusform>%n файл записан в папку {folder}</numerusform>
            <numerusform>%n файла записаны в папку {folder}</numerusform>
            <numerusform>%n файлов записано в папку {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/certificates.py"/>
        <location filename="../../app/cli/papers.py"/>
        <source>%n pages written to {file}</source>
        <translation>
            <numerusform>%n страница сохранена в файле {file}</numerusform>
            <numerusform>%n страницы сохранены в файле {file}</numerusform>
            <numerusform>%n страниц сохранено в файле {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/samples.py"/>
        <source>%n sample laptops made in {folder}</source>
        <translation>
            <numerusform>В папке {folder} создан %n пример компьютера</numerusform>
            <numerusform>В папке {folder} создано %n примера компьютеров</numerusform>
            <numerusform>В папке {folder} создано %n примеров компьютеров</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>A welcome to “{programme}”. Its code: {code}</source>
        <translation>Разрешение присоединиться к инициативе «{programme}». Код инициативы: {code}</translation>
    </message>
    <message>
        <location filename="../../app/cli/safety.py"/>
        <source>Backup written to {file}</source>
        <translation>Резервная копия сохранена: {file}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>Give {file} to your coordinator, who must see the same code: {code}</source>
        <translation>Передайте {file} координатору; на компьютере координатора должен быть такой же код: {code}</translation>
    </message>
    <message>
        <location filename="../../app/cli/verification.py"/>
        <source>Name one thing to verify, or ask for --keys.</source>
        <translation>Укажите что-то одно для проверки или используйте --keys.</translation>
    </message>
    <message>
        <location filename="../../app/cli/differences.py"/>
        <source>No differences.</source>
        <translation>Расхождений нет.</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>Others can join “{programme}” now. Its code: {code}</source>
        <translation>К инициативе «{programme}» теперь могут присоединяться другие компьютеры. Её код: {code}</translation>
    </message>
    <message>
        <location filename="../../app/cli/verification.py"/>
        <source>Page {page}, </source>
        <translation>Лист {page}, </translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>Recovery paper written to {file}: print it and delete it.</source>
        <translation>Лист восстановления сохранён в {file}: распечатайте его и удалите файл.</translation>
    </message>
    <message>
        <location filename="../../app/cli/safety.py"/>
        <source>Restored. The records from before are kept in {file}</source>
        <translation>Восстановлено. Прежние данные сохранены в файле {file}</translation>
    </message>
    <message>
        <location filename="../../app/cli/paper_entry.py"/>
        <source>Rows are numbers such as 1-9,12.</source>
        <translation>Строки — это номера, например 1-9,12.</translation>
    </message>
    <message>
        <location filename="../../app/cli/certificates.py"/>
        <source>Say where: --out FILE or --one-each DIR</source>
        <translation>Укажите, куда записать: --out FILE или --one-each DIR</translation>
    </message>
    <message>
        <location filename="../../app/cli/program.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/cli/papers.py"/>
        <source>The columns of this form are: {columns}.</source>
        <translation>У этого листа такие графы: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/cli/papers.py"/>
        <source>The event has no such session.</source>
        <translation>У мероприятия нет такого занятия.</translation>
    </message>
    <message>
        <location filename="../../app/cli/paper_entry.py"/>
        <source>The page has no row {row}.</source>
        <translation>На листе нет строки {row}.</translation>
    </message>
    <message>
        <location filename="../../app/cli/packs.py"/>
        <source>The papers are: {papers}.</source>
        <translation>Документы: {papers}.</translation>
    </message>
    <message>
        <location filename="../../app/cli/certificates.py"/>
        <source>The templates are: {templates}.</source>
        <translation>Шаблоны: {templates}.</translation>
    </message>
    <message>
        <location filename="../../app/cli/verification.py"/>
        <source>There is no certificate’s code or number to be read.</source>
        <translation>Не удалось прочитать ни код, ни номер подтверждения.</translation>
    </message>
    <message>
        <location filename="../../app/cli/imports.py"/>
        <source>This is a list of people: use “{command}”.</source>
        <translation>Это список людей: используйте «{command}».</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>This laptop belongs to “{programme}” now. Code: {code}</source>
        <translation>Теперь этот компьютер входит в инициативу «{programme}». Код: {code}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>This laptop is a coordinator’s of “{programme}” again.</source>
        <translation>Этот компьютер снова компьютер координатора инициативы «{programme}».</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>This laptop works alone now. The backup of before: {file}</source>
        <translation>Теперь этот компьютер работает сам по себе. Резервная копия прежнего состояния: {file}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>Welcome written: {file}. Code of the programme: {code}</source>
        <translation>Разрешение присоединиться сохранено: {file}. Код инициативы: {code}</translation>
    </message>
    <message>
        <location filename="../../app/cli/exchange.py"/>
        <source>Written and read back: {file}</source>
        <translation>Сохранено и проверено: {file}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>a file is missing</source>
        <translation>не хватает файла</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>has our file of: {day}</source>
        <translation>там есть наш файл: {day}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>last file: {day}</source>
        <translation>последний файл: {day}</translation>
    </message>
    <message>
        <location filename="../../app/cli/events.py"/>
        <source>named {named} + without names {without_names} = {all}</source>
        <translation>по списку {named} + без списка {without_names} = {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/laptops.py"/>
        <source>silent for %n days</source>
        <translation>
            <numerusform>молчит %n день</numerusform>
            <numerusform>молчит %n дня</numerusform>
            <numerusform>молчит %n дней</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>taken out on {day}</source>
        <translation>исключён {day}</translation>
    </message>
    <message>
        <location filename="../../app/cli/evidence.py"/>
        <source>{file}: kept with “{event}”</source>
        <translation>{file}: добавлен к мероприятию «{event}»</translation>
    </message>
    <message>
        <location filename="../../app/cli/verification.py"/>
        <source>{label}: {issued}; the code says {said}</source>
        <translation>{label}: {issued}; в коде сказано {said}</translation>
    </message>
    <message>
        <location filename="../../app/cli/reports.py"/>
        <source>{since} to {until}: events held {events}, different people {people}</source>
        <translation>С {since} по {until}: проведённые мероприятия — {events}, разные участники — {people}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>“{name}” is out. Send new files to everybody: until they come, others still take in its files.</source>
        <translation>Компьютер «{name}» исключён. Отправьте всем новые файлы: пока они не дошли, другие компьютеры ещё принимают его файлы.</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>“{name}” of “{centre}” asks to join. Code: {code}</source>
        <translation>Компьютер «{name}» (центр «{centre}») просит о присоединении. Код: {code}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <location filename="../../ui/events/counts/words.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Add organisation</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>All sessions</source>
        <translation>Все занятия</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Came without giving a name: {session}</source>
        <translation>Пришло без списка: {session}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Change {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Choose an organisation from the list, or the line that adds it.</source>
        <translation>Выберите организацию из списка или строку, которая её добавит.</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Counted</source>
        <translation>Подсчитано</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Counting: {title}</source>
        <translation>Подсчёт: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>How many people</source>
        <translation>Сколько человек</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Listed apart: nobody is counted twice through them.</source>
        <translation>Отдельный список: из-за них никого не считают дважды.</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>No organisation is named for this session yet.</source>
        <translation>Для этого занятия организации ещё не указаны.</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/stepper.py"/>
        <source>One less: {name}</source>
        <translation>На одного меньше: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/stepper.py"/>
        <source>One more: {name}</source>
        <translation>На одного больше: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/presenter.py"/>
        <source>Organisation noted as present</source>
        <translation>Организация отмечена как присутствующая</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Organisations present</source>
        <translation>Присутствующие организации</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Press + and −, or type the number. Every step is saved.</source>
        <translation>Нажимайте + и − или впишите число. Каждый шаг сохраняется.</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>School, association, group …</source>
        <translation>Школа, общество, группа…</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Take off: {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/presenter.py"/>
        <source>Taken off the organisations present: {name}</source>
        <translation>Больше нет среди присутствовавших организаций: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>The event has no day yet. Add one under Change, then count here.</source>
        <translation>У мероприятия ещё нет даты. Добавьте её кнопкой «Изменить», и считать можно будет здесь.</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Which organisation came?</source>
        <translation>Какая организация пришла?</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Who counted</source>
        <translation>Кто считал</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/presenter.py"/>
        <source>Without names: {count} ({session})</source>
        <translation>Без списка: {count} ({session})</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>If it happens again, save the log and give it to whoever helps you with Kopā. It holds no names and no records.</source>
        <translation>Если это повторится, сохраните журнал ошибок и передайте его тому, кто помогает вам с программой Kopā. В журнале нет ни имён, ни других данных.</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Kopā made a mistake. Everything that was saved is safe, and you can go on.</source>
        <translation>В программе Kopā произошла ошибка. Всё сохранённое цело, и работу можно продолжать.</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Save the log</source>
        <translation>Сохранить журнал</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Save the log …</source>
        <translation>Сохранить журнал…</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Произошла ошибка</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>%n more differences are about what only a newer Kopā knows. They are kept.</source>
        <translation>
            <numerusform>Ещё %n расхождение касается того, что знает только более новая версия Kopā. Оно сохраняется.</numerusform>
            <numerusform>Ещё %n расхождения касаются того, что знает только более новая версия Kopā. Они сохраняются.</numerusform>
            <numerusform>Ещё %n расхождений касаются того, что знает только более новая версия Kopā. Они сохраняются.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Added: {records}</source>
        <translation>Добавленные записи: {records}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Also written</source>
        <translation>Записано также</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Brought back: {name}</source>
        <translation>Запись возвращена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Category of counts</source>
        <translation>Категория подсчёта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Certificate</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Deleted</source>
        <translation>Запись удалена</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Deleted on one laptop while it was changed on another.</source>
        <translation>На одном компьютере запись удалена, а на другом тем временем изменена.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Deleted on one laptop, and put on the lists again on another.</source>
        <translation>На одном компьютере запись удалена, а на другом снова внесена в списки.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Deleted: {name}</source>
        <translation>Запись удалена: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>Differences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Kind of event</source>
        <translation>Вид мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Leave it deleted</source>
        <translation>Оставить удалённым</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Left as it is: {name}</source>
        <translation>Расхождение оставлено как есть: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Mini-project</source>
        <translation>Мини-проект</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Mini-projects</source>
        <translation>Мини-проекты</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/cards.py"/>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>No difference fits this. Search for something else.</source>
        <translation>Этому не соответствует ни одно расхождение. Поищите что-нибудь другое.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>No differences wait to be looked at.</source>
        <translation>Нет расхождений, которые нужно рассмотреть.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/cards.py"/>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/cards.py"/>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>Open {name}</source>
        <translation>Открыть: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Outcome area</source>
        <translation>Область результатов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Programme</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Put back</source>
        <translation>Вернуть это</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Put back: {name}</source>
        <translation>Прежняя запись возвращена: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Reporting period</source>
        <translation>Отчётный период</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>Search by name</source>
        <translation>Поиск по названию или имени</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>Show %n more records</source>
        <translation>
            <numerusform>Показать ещё %n запись</numerusform>
            <numerusform>Показать ещё %n записи</numerusform>
            <numerusform>Показать ещё %n записей</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Signatory</source>
        <translation>Подписывающее лицо</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Stands on the lists</source>
        <translation>Есть в списках</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>The whole record</source>
        <translation>Вся запись</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>There are no other differences.</source>
        <translation>Других расхождений нет.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>What to list</source>
        <translation>Что показывать</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>Where two laptops wrote different things, the later stands, and the other is kept for 90 days. What you put back reaches the others with your next file.</source>
        <translation>Если на двух компьютерах записано разное, действует более позднее, а другое хранится 90 дней. То, что вы вернёте, остальные получат с вашим следующим файлом.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Worked on</source>
        <translation>Тем временем дополнено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Works here</source>
        <translation>Здесь работает</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>as it was saved on {when}</source>
        <translation>как сохранено {when}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>empty</source>
        <translation>не заполнено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>Disagreements</name>
    <message numerus="yes">
        <location filename="../../ui/events/disagreements/presenter.py"/>
        <source>%n more after these</source>
        <translation>
            <numerusform>После этих ещё %n</numerusform>
            <numerusform>После этих ещё %n</numerusform>
            <numerusform>После этих ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/disagreements/banner.py"/>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>%n people noted differently on two laptops</source>
        <translation>
            <numerusform>%n человек: отметки на двух компьютерах различаются</numerusform>
            <numerusform>%n человека: отметки на двух компьютерах различаются</numerusform>
            <numerusform>%n человек: отметки на двух компьютерах различаются</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/page.py"/>
        <source>All laptops agree on who was there.</source>
        <translation>На всех компьютерах отметки о присутствии совпадают.</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/words.py"/>
        <source>Also noted</source>
        <translation>Отмечено также</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/presenter.py"/>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/banner.py"/>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>Look at them</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/words.py"/>
        <source>No mark</source>
        <translation>Без отметки</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/page.py"/>
        <source>Noted differently on two laptops</source>
        <translation>На двух компьютерах отмечено по-разному</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/presenter.py"/>
        <source>Settled: {name} – {noted}</source>
        <translation>Уточнено: {name} — {noted}</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/words.py"/>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Stands now</source>
        <translation>Действует сейчас</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/page.py"/>
        <source>The later note stands until somebody chooses. The others learn of it by file.</source>
        <translation>Действует более поздняя отметка, пока кто-нибудь не выберет. Другие компьютеры узнают об этом из следующего файла.</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/presenter.py"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/words.py"/>
        <source>Was settled so</source>
        <translation>Раньше уточнено так</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>another laptop</source>
        <translation>другой компьютер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>this laptop</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/words.py"/>
        <source>{mark}, {minutes} min</source>
        <translation>{mark}, {minutes} мин</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <location filename="../../ui/printing/contact_sheet.py"/>
        <source>%n pages. Enter or a double click shows one large.</source>
        <translation>
            <numerusform>%n страница. Enter или двойной щелчок показывает её крупно.</numerusform>
            <numerusform>%n страницы. Enter или двойной щелчок показывает одну крупно.</numerusform>
            <numerusform>%n страниц. Enter или двойной щелчок показывает одну крупно.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Age group (boxes to tick)</source>
        <translation>Возрастная группа (клетки)</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Age or class</source>
        <translation>Возраст или класс</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Agrees to photos (tick)</source>
        <translation>Согласие на фото (клетка)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/contact_sheet.py"/>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>As the programme has it</source>
        <translation>Как в инициативе</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Blank sheet</source>
        <translation>Пустой лист</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Boxes for letters</source>
        <translation>Клетки для букв</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>Cannot be printed as it is</source>
        <translation>В таком виде напечатать нельзя</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/part.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Children’s sheet</source>
        <translation>Детский лист</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Columns</source>
        <translation>Графы</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Compact list</source>
        <translation>Компактный список</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Each session by itself</source>
        <translation>Каждое занятие отдельно</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Empty rows for walk-ins</source>
        <translation>Количество пустых строк</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Facilitator’s checklist</source>
        <translation>Список для ведущего</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Guardian’s phone (always empty)</source>
        <translation>Телефон для связи (всегда пусто)</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Large print</source>
        <translation>Крупный шрифт</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Names of guardians</source>
        <translation>Имена родителей или опекунов</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>No other language</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Notice also in</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Notice that pictures are taken</source>
        <translation>Уведомление о фотосъёмке</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Organisation or place</source>
        <translation>Организация или место</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/contact_sheet.py"/>
        <source>Page {page} of {all}</source>
        <translation>Страница {page} из {all}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Parent or guardian</source>
        <translation>Родитель или опекун</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Phone or e-mail (always empty)</source>
        <translation>Телефон или эл. почта (всегда пусто)</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Photos: yes or no</source>
        <translation>Фотосъёмка: да или нет</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>Preview of the sign-in sheet</source>
        <translation>Предварительный просмотр листа регистрации</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/certificates_part.py"/>
        <source>Print issued ones again ({count})</source>
        <translation>Напечатать выданные ещё раз ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/part.py"/>
        <source>Print pack</source>
        <translation>Комплект</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/certificates_part.py"/>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>Save the sign-in sheet</source>
        <translation>Сохранить лист регистрации</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_presenter.py"/>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Sessions on the sheet</source>
        <translation>Занятия на этом листе</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Sessions side by side</source>
        <translation>Занятия рядом</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/part.py"/>
        <location filename="../../ui/events/documents/sheet_presenter.py"/>
        <source>Sign-in sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Signature (without it: a box to tick)</source>
        <translation>Подпись (без неё: клетка)</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Signature of the guardian</source>
        <translation>Подпись родителя или опекуна</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Stands in the notice. The funder’s contract says it.</source>
        <translation>Пишется в уведомлении. Срок указан в договоре с финансирующей стороной.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_presenter.py"/>
        <source>The sheet cannot be printed until this is mended.</source>
        <translation>Лист можно будет напечатать, когда ошибка будет исправлена.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>The sheet is kept until</source>
        <translation>Лист хранится до</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>This laptop uses its own choice for this form.</source>
        <translation>На этом компьютере для этого листа свой выбор.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Use for all sheets of the programme</source>
        <translation>Для всех листов инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Wants news (tick)</source>
        <translation>Согласие на новости (клетка)</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Who may collect the child</source>
        <translation>Кто может забрать ребёнка</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <source>Add as present</source>
        <translation>Добавить и отметить</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <source>Age in years</source>
        <translation>Возраст в годах</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>All day</source>
        <translation>Весь день</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Back to the door</source>
        <translation>Назад ко входу</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Came in last</source>
        <translation>Только что пришли</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <source>Child of {name}</source>
        <translation>Ребёнок, взрослый: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Choose an event; its door opens from there.</source>
        <translation>Выберите мероприятие; вход открывается с его страницы.</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Forgotten? Switch the laptop off and on again: Kopā opens as always, nothing is lost, and the PIN can be changed in the settings.</source>
        <translation>Забыли? Выключите и снова включите компьютер: Kopā откроется как обычно, ничего не пропадёт, а PIN можно будет сменить в настройках.</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Leave (Esc)</source>
        <translation>Выйти (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>Let the grown-up in first, then the child.</source>
        <translation>Сначала отметьте взрослого, затем ребёнка.</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Let them in</source>
        <translation>Отметить присутствие</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <source>Maybe here already: {name}. F4 takes this person.</source>
        <translation>Возможно, уже есть в данных: {name}. F4 выбирает этого человека.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>Nobody is known by this code. Please type the name.</source>
        <translation>Человека с таким кодом в данных нет. Пожалуйста, введите имя.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>Not this PIN.</source>
        <translation>PIN неверный.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>Not this PIN. The next try counts in {seconds} seconds.</source>
        <translation>PIN неверный. Следующая попытка — через {seconds} с.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>Nothing more to take back here.</source>
        <translation>Здесь больше нечего отменять.</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>PIN to leave the door</source>
        <translation>PIN для выхода из режима «У входа»</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Please type three letters of the name.</source>
        <translation>Введите три буквы имени.</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <source>Somebody new</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Sound: off</source>
        <translation>Звук: выключен</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Sound: on</source>
        <translation>Звук: включён</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>The code was misread: a digit is wrong. Please scan again.</source>
        <translation>Код прочитан неверно: ошибка в одной цифре. Пожалуйста, отсканируйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>The door</source>
        <translation>Вход</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>This code fits several people. Please choose.</source>
        <translation>Этот код подходит нескольким людям. Пожалуйста, выберите.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>This is not the code of a card. Please type the name.</source>
        <translation>Это не код карточки. Пожалуйста, введите имя.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>This is the code of a sheet’s page, not of a person.</source>
        <translation>Это код листа регистрации, а не карточки человека.</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Three letters of the name, or a card</source>
        <translation>Три буквы имени или карточка</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Who may be meant</source>
        <translation>Возможные люди</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Who of the family is here</source>
        <translation>Кто из семьи здесь</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Who of the family is here?</source>
        <translation>Кто из семьи здесь?</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>all here already</source>
        <translation>вся семья уже здесь</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <location filename="../../ui/door/words.py"/>
        <source>already here</source>
        <translation>уже здесь</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>already here since {time}</source>
        <translation>уже здесь с {time}</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>family</source>
        <translation>семья</translation>
    </message>
    <message>
        <location filename="../../ui/door/lines.py"/>
        <source>family: {count}</source>
        <translation>семья: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>not on the list</source>
        <translation>нет в списке</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>on the list {taken} of {limit}</source>
        <translation>в списке {taken} из {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>on the waiting list</source>
        <translation>ждёт места</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <location filename="../../ui/door/words.py"/>
        <source>present</source>
        <translation>присутствует</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>present, from the waiting list</source>
        <translation>присутствует, из списка ожидания</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>present, new in the records</source>
        <translation>присутствует, новая запись</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>present, without registration</source>
        <translation>присутствует, без записи</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>present: {count}</source>
        <translation>пришло: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>some of the family</source>
        <translation>часть семьи</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>somebody new</source>
        <translation>новый человек</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>take back</source>
        <translation>отменить</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>their child</source>
        <translation>ребёнок</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>without registration</source>
        <translation>без записи</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>{count} more than there are places</source>
        <translation>на {count} больше, чем мест</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>{name}: somebody new</source>
        <translation>{name}: новый человек</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>%n records in all</source>
        <translation>
            <numerusform>всего %n запись</numerusform>
            <numerusform>всего %n записи</numerusform>
            <numerusform>всего %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>%n visits, the last on {day}</source>
        <translation>
            <numerusform>%n посещение, последнее {day}</numerusform>
            <numerusform>%n посещения, последнее {day}</numerusform>
            <numerusform>%n посещений, последнее {day}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>Both records beside each other</source>
        <translation>Обе записи рядом</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Guardian</source>
        <translation>Законный представитель</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Households</source>
        <translation>Домохозяйства</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>In the list the keys 1 and 2 do the same.</source>
        <translation>В списке то же делают клавиши 1 и 2.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>In the list the keys 1, 2 and 3 do the same.</source>
        <translation>В списке то же делают клавиши 1, 2 и 3.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Joined</source>
        <translation>Объединены</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Joined with</source>
        <translation>Объединено с</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Lives in</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/presenter.py"/>
        <source>Looking for people who are kept twice …</source>
        <translation>Поиск людей, записанных дважды…</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Name in the original script</source>
        <translation>Имя в оригинальном написании</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Name on certificates</source>
        <translation>Имя в подтверждениях</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>No records are joined.</source>
        <translation>Объединённых записей нет.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>No records were told apart.</source>
        <translation>Нет записей, отмеченных как разные.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Nobody is asked about these again, on any laptop.</source>
        <translation>Об этих записях больше не спрашивают ни на одном компьютере.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Not one household</source>
        <translation>Разные домохозяйства</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Not the same</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../app/cli/duplicates.py"/>
        <source>Nothing is left to decide.</source>
        <translation>Всё решено.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Nothing is left to decide. People who may live together appear here.</source>
        <translation>Всё решено. Здесь появляются люди, которые могут жить вместе.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Nothing is left to decide. Records that may be one person appear here.</source>
        <translation>Всё решено. Здесь появляются записи, которые могут быть одним человеком.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>One household</source>
        <translation>Одно домохозяйство</translation>
    </message>
    <message>
        <location filename="../../app/cli/duplicates.py"/>
        <source>One household? {names}: {why}</source>
        <translation>Одно домохозяйство? {names}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/columns.py"/>
        <source>One person?</source>
        <translation>Один человек?</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/columns.py"/>
        <location filename="../../ui/duplicates/page.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>People who may live in one household</source>
        <translation>Люди, которые могут жить в одном домохозяйстве</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <location filename="../../ui/people/screen.py"/>
        <source>Possible duplicates</source>
        <translation>Возможные дубликаты</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/presenter.py"/>
        <source>Put off for six weeks, or until either record changes.</source>
        <translation>Отложено на шесть недель или до изменения одной из записей.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/columns.py"/>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Records of one person count as one. Taken apart, every visit is again where it was.</source>
        <translation>Записи одного человека считаются за одну. После отделения каждое посещение снова там, где было.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Records that may be one person</source>
        <translation>Записи, которые могут быть одним человеком</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Records that were joined</source>
        <translation>Объединённые записи</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Records that were told apart</source>
        <translation>Записи, отмеченные как разные</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Show %n put off again</source>
        <translation>
            <numerusform>Снова показать %n отложенную</numerusform>
            <numerusform>Снова показать %n отложенные</numerusform>
            <numerusform>Снова показать %n отложенных</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Take apart</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Take back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>The same person</source>
        <translation>Один человек</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>The {shown} likeliest of %n pairs</source>
        <translation>
            <numerusform>{shown} самых вероятных из %n пары</numerusform>
            <numerusform>{shown} самых вероятных из %n пар</numerusform>
            <numerusform>{shown} самых вероятных из %n пар</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>They are different people. Whoever is in one household can be checked in together.</source>
        <translation>Это разные люди. Людей одного домохозяйства можно отмечать вместе.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>To decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Told apart</source>
        <translation>Разные</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Visits</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>What speaks for one person</source>
        <translation>Что говорит за одного человека</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>What speaks for two people</source>
        <translation>Что говорит за двух людей</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/columns.py"/>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/columns.py"/>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>a record joined with the one was told apart from the other</source>
        <translation>запись, объединённая с одной, отмечена как отличная от другой</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>a record that is not here</source>
        <translation>запись, которой здесь нет</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>born {year}, {ages}</source>
        <translation>{year} г. р., {ages}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>both were present at one session</source>
        <translation>обе записи отмечены на одном занятии</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>child and guardian</source>
        <translation>ребёнок и законный представитель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different ages, as a parent and a child have</source>
        <translation>разный возраст, как у родителя и ребёнка</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different e-mail addresses</source>
        <translation>разные адреса эл. почты</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different given names</source>
        <translation>разные имена</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different given names with one surname and year of birth, as twins have</source>
        <translation>разные имена, но одна фамилия и год рождения, как у близнецов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different municipalities</source>
        <translation>разные края или города</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different phone numbers</source>
        <translation>разные номера телефона</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different years of birth, as a parent and a child have</source>
        <translation>разные годы рождения, как у родителя и ребёнка</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>hardly</source>
        <translation>вряд ли</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>names that differ by one letter</source>
        <translation>имена отличаются на одну букву</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>names that sound a little alike</source>
        <translation>имена звучат немного похоже</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>names that sound alike</source>
        <translation>имена звучат одинаково</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>neighbouring age groups</source>
        <translation>соседние возрастные группы</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>one family’s surname</source>
        <translation>фамилия одной семьи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>one is the guardian of the other</source>
        <translation>один — законный представитель другого</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>one name is a part of the other</source>
        <translation>одно имя — часть другого</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the only two of this surname in the place</source>
        <translation>только двое с этой фамилией в этом месте</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>the same</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same age group</source>
        <translation>та же возрастная группа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same e-mail address</source>
        <translation>тот же адрес эл. почты</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same given name with another surname</source>
        <translation>то же имя, другая фамилия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same given name, and the surname with another ending</source>
        <translation>то же имя, у фамилии другое окончание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same guardian</source>
        <translation>тот же законный представитель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same name</source>
        <translation>те же имя и фамилия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same name in another script or spelling</source>
        <translation>те же имя и фамилия в другом написании</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same name with given name and surname swapped</source>
        <translation>имя и фамилия поменялись местами</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same name, only the marks on the letters differ</source>
        <translation>те же имя и фамилия, отличаются только знаки над буквами</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same organisation</source>
        <translation>та же организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same phone number</source>
        <translation>тот же номер телефона</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same place of residence</source>
        <translation>то же место жительства</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same year of birth</source>
        <translation>тот же год рождения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>years of birth one apart</source>
        <translation>год рождения отличается на один</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>%n consents</source>
        <translation>
            <numerusform>%n согласие</numerusform>
            <numerusform>%n согласия</numerusform>
            <numerusform>%n согласий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>%n records of the same person at other centres. A coordinator can erase them.</source>
        <translation>
            <numerusform>%n запись того же человека в другом центре. Её может удалить координатор.</numerusform>
            <numerusform>%n записи того же человека в других центрах. Их может удалить координатор.</numerusform>
            <numerusform>%n записей того же человека в других центрах. Их может удалить координатор.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>%n scans and photos of these events may show the person among others. Please look at them yourself.</source>
        <translation>
            <numerusform>На %n скане или фото этих мероприятий человек может быть виден среди других. Пожалуйста, просмотрите его.</numerusform>
            <numerusform>На %n сканах и фото этих мероприятий человек может быть виден среди других. Пожалуйста, просмотрите их.</numerusform>
            <numerusform>На %n сканах и фото этих мероприятий человек может быть виден среди других. Пожалуйста, просмотрите их.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Also %n scans on which nobody else stands</source>
        <translation>
            <numerusform>Также %n скан, на котором больше никого нет</numerusform>
            <numerusform>Также %n скана, на которых больше никого нет</numerusform>
            <numerusform>Также %n сканов, на которых больше никого нет</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Also take the name out of what is written elsewhere</source>
        <translation>Убрать имя и из того, что записано в других местах</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Certificates on paper: {numbers}</source>
        <translation>Подтверждения на бумаге: {numbers}</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Choose the reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_presenter.py"/>
        <source>Choose the reason.</source>
        <translation>Выберите причину.</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Delete the older backups on this laptop at once</source>
        <translation>Сразу удалить более старые резервные копии на этом компьютере</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Erase for ever</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Erase {name} for ever</source>
        <translation>Удалить навсегда: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Erased for ever. The next files tell the other laptops.</source>
        <translation>Данные удалены навсегда. Остальные компьютеры узнают об этом из следующих файлов.</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_presenter.py"/>
        <source>Erasing and writing the records anew</source>
        <translation>Удаление и перезапись данных</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Files on sticks and in e-mails stay sealed; delete them when the next ones are taken in.</source>
        <translation>Файлы на USB-накопителях и в письмах остаются зашифрованными; удалите их, когда получены следующие.</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>For somebody who must be forgotten. This cannot be undone, not even by a backup.</source>
        <translation>Если данные человека должны исчезнуть совсем. Отменить это нельзя, даже с помощью резервной копии.</translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Goes for ever</source>
        <translation>Исчезнет навсегда</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Guardian of: {names}. They stay, without a guardian.</source>
        <translation>Законный представитель детей: {names}. Их записи остаются, но без представителя.</translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Is not in Kopā’s hands</source>
        <translation>Что программа удалить не может</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>It should never have been kept</source>
        <translation>Эти данные не следовало хранить</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>It was asked for</source>
        <translation>Об этом попросили</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Name, phone, e-mail, year of birth, family and notes: here at once, on every other laptop when it takes in the next file.</source>
        <translation>Имя, телефон, электронная почта, год рождения, семья и заметки: здесь сразу, на остальных компьютерах, когда они получат следующий файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Named in texts of the whole programme: {places}. Only a coordinator’s laptop changes those: it takes the name out when it takes in your next file, and the coordinator’s next file brings it here.</source>
        <translation>Имя есть и в текстах всей инициативы: {places}. Их меняют только на компьютере координатора: там имя уберётся, когда импортируют ваш следующий файл, а сюда это придёт со следующим файлом координатора.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Numbers in the register of certificates: {numbers}</source>
        <translation>Номера в реестре подтверждений: {numbers}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>Only a coordinator or whoever leads the centre can erase people of “{centre}”. Please ask them.</source>
        <translation>Навсегда удалить данные людей центра «{centre}» может только координатор или руководитель центра. Пожалуйста, обратитесь к ним.</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_presenter.py"/>
        <source>Otherwise they go on {day} at the latest, and are there until then in case of a mistake.</source>
        <translation>Иначе они будут удалены не позднее {day}, а до этого пригодятся, если удалено по ошибке.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Presence at %n events, counted without a name</source>
        <translation>
            <numerusform>Участие в %n мероприятии, учтённое без имени</numerusform>
            <numerusform>Участие в %n мероприятиях, учтённое без имени</numerusform>
            <numerusform>Участие в %n мероприятиях, учтённое без имени</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Signed lists on paper of: {events}</source>
        <translation>Подписанные листы на бумаге: {events}</translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Stays as a number</source>
        <translation>Останется как число</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Still kept by: {centres}. A coordinator can erase there.</source>
        <translation>Запись ещё есть здесь: {centres}. Там её может удалить координатор.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>The name and code on %n certificates kept here</source>
        <translation>
            <numerusform>Имя и код на %n хранимом здесь подтверждении</numerusform>
            <numerusform>Имя и код на %n хранимых здесь подтверждениях</numerusform>
            <numerusform>Имя и код на %n хранимых здесь подтверждениях</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>The time to keep the record is over</source>
        <translation>Срок хранения истёк</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>To go on, type the name: {name}</source>
        <translation>Чтобы продолжить, впишите имя: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_presenter.py"/>
        <source>Type the name as it stands above: {name}</source>
        <translation>Впишите имя так, как оно показано: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>another note</source>
        <translation>другая заметка</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>centre “{name}”</source>
        <translation>центр «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>certificate {name}</source>
        <translation>подтверждение {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>event “{name}”</source>
        <translation>мероприятие «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>laptop “{name}”</source>
        <translation>компьютер «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>mini-project “{name}”</source>
        <translation>мини-проект «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>note about {name}</source>
        <translation>заметка о человеке: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>organisation “{name}”</source>
        <translation>организация «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>scan or photo “{name}”</source>
        <translation>скан или фото «{name}»</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>settings of the programme</source>
        <translation>настройки инициативы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>who signs: {name}</source>
        <translation>кто подписывает: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>who works here: {name}</source>
        <translation>кто здесь работает: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>{name}, record of {centre}</source>
        <translation>{name}, запись: {centre}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/exchange.py"/>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n files were saved, but not all.</source>
        <translation>
            <numerusform>Сохранён %n файл, но не все.</numerusform>
            <numerusform>Сохранено %n файла, но не все.</numerusform>
            <numerusform>Сохранено %n файлов, но не все.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/sentences.py"/>
        <source>%n of these certificates are on paper already, the first is {number}, so their issuing cannot be undone. Make those void in the register instead.</source>
        <translation>
            <numerusform>%n из этих подтверждений уже на бумаге (первое: {number}), поэтому выдачу нельзя отменить. Аннулировать можно в реестре.</numerusform>
            <numerusform>%n из этих подтверждений уже на бумаге (первое: {number}), поэтому выдачу нельзя отменить. Аннулировать можно в реестре.</numerusform>
            <numerusform>%n из этих подтверждений уже на бумаге (первое: {number}), поэтому выдачу нельзя отменить. Аннулировать можно в реестре.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>A PIN has four to eight digits.</source>
        <translation>PIN состоит из четырёх–восьми цифр.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>A centre’s code has one to six letters or digits; “{value}” does not fit.</source>
        <translation>В коде центра от одной до шести букв или цифр; «{value}» не подходит.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>A certificate has room for {value} signatories at most.</source>
        <translation>На подтверждении помещается не больше {value} подписей.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>A certificate that was made void stays void. Reissue it instead.</source>
        <translation>Аннулированное подтверждение остаётся аннулированным. Лучше выдайте его заново.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>A laptop cannot take itself out. Do this on another coordinator’s laptop.</source>
        <translation>Компьютер не может исключить сам себя. Сделайте это на другом компьютере координатора.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Certificate {number} cannot be printed here: its layout did not come to this laptop, or was made with a newer Kopā. Take in the newest file of its centre, or print it there.</source>
        <translation>Подтверждение {number} здесь напечатать нельзя: его шаблон не пришёл на этот компьютер или сделан в более новой версии Kopā. Импортируйте самый новый файл центра или напечатайте в самом центре.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Certificate {number} is on paper already, so its issuing cannot be undone. Make it void in the register instead.</source>
        <translation>Подтверждение {number} уже на бумаге, поэтому выдачу нельзя отменить. Аннулировать его можно в реестре.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Certificate {value} was already replaced or made void.</source>
        <translation>Подтверждение {value} уже заменено или аннулировано.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Group {number} is not what stands on the paper. Please look at it once more.</source>
        <translation>Группа {number} не такая, как на листе. Пожалуйста, посмотрите на неё ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Group {number}, typed as {typed}, is not what stands on the paper. Please look at it once more.</source>
        <translation>Группа {number} ({typed}) не такая, как на листе. Пожалуйста, проверьте её ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Kopā cannot read or write “{path}”. Choose another folder, or check the stick.</source>
        <translation>Программа Kopā не может прочитать или записать «{path}». Выберите другую папку или проверьте USB-накопитель.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>Kopā did not save this file, or it is damaged. Have it saved once more; nothing was changed.</source>
        <translation>Этот файл сохранён не программой Kopā или повреждён. Попросите сохранить его ещё раз; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Kopā is already open with this data folder. Use the other window, or close it.</source>
        <translation>Программа Kopā с этой папкой данных уже открыта. Работайте в другом окне или закройте его.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Kopā is still busy with another task. Wait until it has ended, and try again.</source>
        <translation>Программа Kopā ещё занята другой работой. Подождите, пока она закончится, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>No certificate is chosen. Choose people, then issue certificates.</source>
        <translation>Ни одно подтверждение не выбрано. Сначала выберите людей, затем выдайте подтверждения.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>No event answers to “{asked}”. Look at the list of events.</source>
        <translation>Мероприятие «{asked}» не найдено. Посмотрите список мероприятий.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>No printer is so far off. Please measure all four distances again.</source>
        <translation>Ни один принтер так сильно не сдвигает. Измерьте, пожалуйста, все четыре расстояния ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Nobody stands on row {value} of this page.</source>
        <translation>В строке {value} этого листа никого нет.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>On this laptop everything is counted as if it were the year 2199, so nothing new can be recorded. Set the right date in the computer’s settings, then go back to a backup from before the date was wrong.</source>
        <translation>На этом компьютере всё считается так, будто идёт 2199 год, поэтому ничего нового записать нельзя. Установите правильную дату в настройках компьютера, затем восстановите резервную копию, сделанную до того, как дата стала неверной.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>One text or picture among the records is too long for a file. Shorten the longest notes and save again; nothing was changed.</source>
        <translation>Один из текстов или рисунков в записях слишком велик для файла. Сократите самые длинные заметки и сохраните снова; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Only a coordinator can do this; whoever leads a centre can do it for laptops of the centre. Nothing was changed.</source>
        <translation>Это может сделать только координатор, а для компьютеров своего центра — и его руководитель. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Please choose the centre that this laptop works for.</source>
        <translation>Пожалуйста, выберите центр, в котором работает этот компьютер.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please name the outcome area.</source>
        <translation>Пожалуйста, назовите область результатов.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please name the period, such as “2026, second half”.</source>
        <translation>Пожалуйста, назовите период, например «2-е полугодие 2026 года».</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please name the template.</source>
        <translation>Пожалуйста, назовите шаблон.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please name whom you count.</source>
        <translation>Пожалуйста, впишите, кого вы считаете.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type a given name or a surname.</source>
        <translation>Введите, пожалуйста, имя или фамилию.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type a name.</source>
        <translation>Пожалуйста, введите имя.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the mini-project’s title.</source>
        <translation>Введите, пожалуйста, название мини-проекта.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the name as it stands in the sentence, or leave it as it is.</source>
        <translation>Введите имя так, как оно должно быть в предложении, или оставьте его без склонения.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the name of who signs.</source>
        <translation>Пожалуйста, введите имя и фамилию того, кто подписывает.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the name of your centre.</source>
        <translation>Введите, пожалуйста, название вашего центра.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the organisation’s name.</source>
        <translation>Введите, пожалуйста, название организации.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the reason.</source>
        <translation>Введите, пожалуйста, причину.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the title of the event.</source>
        <translation>Введите, пожалуйста, название мероприятия.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the word as it stands after “took part in”.</source>
        <translation>Пожалуйста, напишите слово так, как оно стоит после «piedalījās».</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type what the kind is called.</source>
        <translation>Пожалуйста, напишите, как называется этот вид.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type whose logo it is.</source>
        <translation>Пожалуйста, напишите, чей это логотип.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Several events answer to “{asked}”: {answers}. Please type more of the title.</source>
        <translation>По запросу «{asked}» найдено несколько мероприятий: {answers}. Введите, пожалуйста, больше слов из названия.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Several records begin with “{value}”. Please type more of the id.</source>
        <translation>С «{value}» начинается несколько записей. Введите, пожалуйста, больше знаков идентификатора.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>Some records in this file point to others that are missing. Ask for a new file; nothing was changed.</source>
        <translation>Некоторые записи в этом файле ссылаются на другие, которых нет. Попросите новый файл; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>Something among the records makes a file that no laptop could open, so it was not saved. Install the newest Kopā and save again; if that does not help, tell your coordinator.</source>
        <translation>В записях есть что-то, из-за чего файл не открылся бы ни на одном компьютере, поэтому он не сохранён. Установите самую новую версию Kopā и сохраните снова; если это не поможет, сообщите координатору.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>На диске нет места. Ничего не изменено; освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The end “{value}” lies before the start. Please correct one of them.</source>
        <translation>Окончание «{value}» раньше начала. Исправьте, пожалуйста, одно из двух.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The event has no day yet. Add a session first.</source>
        <translation>У мероприятия ещё нет даты. Сначала добавьте занятие.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The file itself is not on this laptop, only what is known of it.</source>
        <translation>Самого файла на этом компьютере нет, есть только сведения о нём.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The file of the laptop “{name}” holds far more than a laptop ever has: with it, no files could be saved here any more. Tell your coordinator; nothing was changed.</source>
        <translation>В файле компьютера «{name}» намного больше, чем обычно может быть: если его импортировать, здесь больше нельзя будет сохранять файлы. Сообщите координатору; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>The file of “{sender}” would erase data for ever (records: {count}), and that laptop may not do it by itself. Ask whether a coordinator or whoever leads the centre wants it. Then import it with the reason; nothing was changed.</source>
        <translation>Файл компьютера «{sender}» навсегда удалил бы данные (записей: {count}), а сам тот компьютер делать этого не может. Узнайте, хочет ли этого координатор или руководитель центра. Затем импортируйте файл, указав причину; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The key file of the records is missing or damaged, so they cannot be opened. Put key.json back from your safety copy of the data folder.</source>
        <translation>Файл ключа к данным отсутствует или повреждён, поэтому данные нельзя открыть. Верните файл key.json из запасной копии папки данных.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The laptop “{name}” only reads in this programme, so its files are not taken in. If it is to send, ask your coordinator to give it another role; nothing was changed.</source>
        <translation>Компьютеру «{name}» в этой инициативе разрешено только чтение, поэтому его файлы не импортируются. Если он должен отправлять файлы, попросите координатора дать ему другую роль; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The laptop “{name}” sent records of centres that it does not work for. Tell your coordinator; nothing was changed.</source>
        <translation>Компьютер «{name}» прислал записи центров, для которых он не работает. Сообщите об этом координатору; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The laptop “{name}” was taken out of the programme on {day}, so its files are not taken in any more. If that was a mistake, your coordinator can let it join again; nothing was changed.</source>
        <translation>Компьютер «{name}» исключён из инициативы {day}, поэтому его файлы больше не импортируются. Если это ошибка, координатор может разрешить ему присоединиться снова; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The list has no column “{value}”.</source>
        <translation>В списке нет столбца «{value}».</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>The paper does not open with this passphrase. Please type it once more; capital letters and marks count.</source>
        <translation>С этой парольной фразой лист не открывается. Пожалуйста, введите её ещё раз: важны и прописные буквы, и все знаки.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/membership.py"/>
        <source>The passphrase is too short: it needs at least %n characters, such as four words.</source>
        <translation>
            <numerusform>Парольная фраза слишком короткая: нужен хотя бы %n знак, например четыре слова.</numerusform>
            <numerusform>Парольная фраза слишком короткая: нужно хотя бы %n знака, например четыре слова.</numerusform>
            <numerusform>Парольная фраза слишком короткая: нужно хотя бы %n знаков, например четыре слова.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The records are more than one file can carry, so the file was not saved. Save it without the copies of scans and photos, or ask your coordinator; nothing was changed.</source>
        <translation>Записей больше, чем вмещает один файл, поэтому файл не сохранён. Сохраните его без копий сканов и фотографий или обратитесь к координатору; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The records of the laptop “{name}” are counted as if it were {day}, so its files are not taken in. On that laptop, set the right date and go back to a backup from before; nothing was changed.</source>
        <translation>Записи компьютера «{name}» считаются так, будто сегодня {day}, поэтому его файлы не импортируются. Установите на том компьютере правильную дату и восстановите более раннюю резервную копию; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>The records of this laptop are known in the programme as those of “{centre}”, so it can only join as a laptop of that centre. Nothing was changed.</source>
        <translation>Записи этого компьютера известны в инициативе как записи центра «{centre}», поэтому он может присоединиться только как компьютер этого центра. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The records on this disk are damaged. Nothing was changed; restore the last backup.</source>
        <translation>Данные на этом диске повреждены. Ничего не изменено; восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The records were changed by another program and cannot be trusted. Restore the last backup.</source>
        <translation>Данные изменены другой программой и больше не надёжны. Восстановите последнюю резервную копию.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The sheet cannot be printed until its problems are mended.</source>
        <translation>Лист нельзя напечатать, пока не исправлены недочёты.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The sheet would be empty. Add people, or ask for blank rows.</source>
        <translation>Лист был бы пустым. Добавьте людей или выберите пустые строки.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The stick or folder was gone before all was written. Put the stick in again and save once more; the records are safe on this laptop.</source>
        <translation>USB-накопитель или папка исчезли раньше, чем всё было записано. Подключите накопитель ещё раз и сохраните снова; данные на этом компьютере целы.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The template is too large to be carried to other laptops. Shorten its texts.</source>
        <translation>Шаблон слишком велик для переноса на другие компьютеры. Сократите его тексты.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/rights.py"/>
        <source>The whole programme shares this, and only a coordinator changes it. Nothing was changed; ask your coordinator.</source>
        <translation>Это общее для всей инициативы, и изменяет это только координатор. Ничего не изменено; обратитесь к координатору.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>There are {value} own templates already. Remove one before adding another.</source>
        <translation>Своих шаблонов уже {value}. Удалите один, прежде чем добавлять другой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>There is not enough room for the file: it needs {needed} MB, and {free} MB are free. Free some space, or use another stick.</source>
        <translation>Для файла не хватает места: нужно {needed} МБ, свободно {free} МБ. Освободите место или возьмите другой USB-накопитель.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>There is nothing to undo since Kopā was opened.</source>
        <translation>С момента открытия программы отменять нечего.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>There is something in the folder {value} already. Choose a new one.</source>
        <translation>В папке {value} уже что-то есть. Выберите новую.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/rights.py"/>
        <source>There was a kind of this name, and it was removed. Only a coordinator brings it back: choose another kind, or ask your coordinator.</source>
        <translation>Вид мероприятий с таким названием уже был, но его удалили. Вернуть его может только координатор: выберите другой вид или обратитесь к координатору.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>These are not all groups of a recovery paper. Please type every group, row by row.</source>
        <translation>Здесь не все группы листа восстановления. Пожалуйста, введите все группы, строку за строкой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/rights.py"/>
        <source>These records belong to different centres, so only a coordinator decides whether they are the same. Nothing was changed.</source>
        <translation>Эти записи принадлежат разным центрам, поэтому одно ли это и то же, решает только координатор. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>These records were written by a newer Kopā. Install the newer version on this laptop; nothing was changed.</source>
        <translation>Эти данные сохранены более новой версией программы Kopā. Установите её на этот компьютер; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This can only be done on a coordinator’s laptop; nothing was changed.</source>
        <translation>Это можно сделать только на компьютере координатора; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This category is not on the list any more.</source>
        <translation>Этой категории в списке больше нет.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This centre is not known here. Please check the settings.</source>
        <translation>Этот центр здесь неизвестен. Проверьте, пожалуйста, настройки.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This certificate is not in the register. Please search again.</source>
        <translation>Этого подтверждения нет в реестре. Повторите, пожалуйста, поиск.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>This difference is settled already. There is nothing to put back.</source>
        <translation>Это расхождение уже уточнено. Возвращать нечего.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file belongs to another programme. Ask its sender for a file of yours; nothing was changed.</source>
        <translation>Этот файл из другой инициативы. Попросите у отправителя файл вашей инициативы; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file cannot be opened here: it was made for other laptops, or copied only in part. Copy it again, or ask its sender to save one for this laptop too; nothing was changed.</source>
        <translation>Этот файл здесь нельзя открыть: он предназначен для других компьютеров или скопирован не полностью. Скопируйте его ещё раз или попросите отправителя сохранить файл и для этого компьютера; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file comes from a laptop that calls itself “{name}” and does not belong to your programme. Ask your coordinator to add this laptop; nothing was changed.</source>
        <translation>Этот файл пришёл с компьютера, который называет себя «{name}» и не входит в вашу инициативу. Попросите координатора принять этот компьютер; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file comes from a laptop that does not belong to your programme. Ask your coordinator to add this laptop; nothing was changed.</source>
        <translation>Этот файл пришёл с компьютера, который не входит в вашу инициативу. Попросите координатора принять этот компьютер; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This file does not let this laptop join. Ask your coordinator for the file that was made for it; nothing was changed.</source>
        <translation>Этот файл не разрешает этому компьютеру присоединиться. Попросите у координатора файл, сделанный для него; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file holds records that no Kopā writes. Ask where it comes from; nothing was changed.</source>
        <translation>В этом файле есть записи, каких программа Kopā не создаёт. Узнайте, откуда он; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file is damaged or was copied only in part. Copy it to the stick again; nothing was changed.</source>
        <translation>Этот файл повреждён или скопирован не полностью. Скопируйте его на USB-накопитель ещё раз; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file is larger than any Kopā file can be. Ask its sender to save it anew; nothing was changed.</source>
        <translation>Этот файл больше, чем может быть файл Kopā. Попросите отправителя сохранить его заново; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This file is not kept as evidence any more. Please open the event again.</source>
        <translation>Этого файла больше нет среди материалов. Откройте мероприятие ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file was made by a newer Kopā ({version}). Install the newer version here first; nothing was changed.</source>
        <translation>Этот файл создан более новой версией Kopā ({version}). Сначала установите её здесь; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file was made by a newer Kopā. Install the newer version here first; nothing was changed.</source>
        <translation>Этот файл создан более новой версией Kopā. Сначала установите её здесь; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file was made by a trial version of Kopā. Install the newest Kopā there, and save the file again; nothing was changed.</source>
        <translation>Этот файл создан пробной версией Kopā. Установите на том компьютере самую новую версию и сохраните файл ещё раз; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file was made for other laptops and passed on to this one by somebody. Ask its sender for a file for this laptop; nothing was changed.</source>
        <translation>Этот файл предназначался для других компьютеров, и кто-то переслал его на этот. Попросите у отправителя файл для этого компьютера; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>This file would delete many records at once: {deleted} of {of} ({records}). Look at what it brings, and ask its sender whether that is meant. Then import it with the reason; nothing was changed.</source>
        <translation>Этот файл разом удалил бы много записей: {deleted} из {of} ({records}). Посмотрите, что он меняет, и уточните у отправителя, так ли это задумано. Затем импортируйте его, указав причину; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This import does not stand any more. Please look at the list of imports.</source>
        <translation>Этот импорт уже не действует. Посмотрите, пожалуйста, список импортов.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This is not a file that asks to join, or it was copied only in part. Choose the one that ends in .kopa-join, or have it saved once more.</source>
        <translation>Это не просьба о присоединении, или файл скопирован не полностью. Выберите файл, имя которого заканчивается на .kopa-join, или попросите сохранить его ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This is one and the same record. Please choose two.</source>
        <translation>Это одна и та же запись. Выберите, пожалуйста, две.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This kind of event is not on the list any more. Please choose another.</source>
        <translation>Этого вида мероприятий больше нет в списке. Пожалуйста, выберите другой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This laptop belongs to a programme already. Nothing was changed.</source>
        <translation>Этот компьютер уже входит в инициативу. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This laptop does not belong to a programme yet. Ask your coordinator to let it join.</source>
        <translation>Этот компьютер пока не входит в инициативу. Попросите у координатора разрешение присоединиться.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This laptop gathers the records of centres. New records are made on a centre’s laptop.</source>
        <translation>На этом компьютере собираются данные центров. Новые записи создаются на компьютере центра.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This laptop is not on the list. Please look at the list of laptops.</source>
        <translation>Этого компьютера нет в списке. Пожалуйста, посмотрите список компьютеров.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/rights.py"/>
        <source>This laptop only reads: what is changed here would reach nobody. Records are changed on the laptops of the centres and of the coordinators.</source>
        <translation>Этот компьютер только читает: изменённое здесь ни до кого не дойдёт. Записи меняют на компьютерах центров и координаторов.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This laptop says that it is {day}, and that cannot be: this Kopā believes no day after {latest}. Set the right date in the computer’s settings.</source>
        <translation>Часы компьютера показывают {day}, но этого не может быть: эта версия Kopā не принимает дат позже {latest}. Установите правильную дату в настройках компьютера.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This laptop was taken out of the programme, so nobody takes in its files. Save a new file to join and give it to your coordinator; all records are still here.</source>
        <translation>Этот компьютер исключён из инициативы, поэтому его файлы никто не импортирует. Сохраните новую просьбу о присоединении и передайте её координатору; все записи по-прежнему здесь.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This laptop was taken out of the programme. To come back it needs new keys: choose there to join anew, and bring the new file.</source>
        <translation>Этот компьютер исключён из инициативы. Чтобы вернуться, ему нужны новые ключи: выберите на нём «Присоединиться заново» и принесите новый файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This laptop’s date looks wrong. Set the date, or confirm it on the Today screen.</source>
        <translation>Дата на этом компьютере кажется неверной. Установите дату или подтвердите её на экране «Сегодня».</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This logo is not on the list any more.</source>
        <translation>Этого логотипа больше нет в списке.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This mini-project is not in the records any more. Please search again.</source>
        <translation>Этого мини-проекта больше нет в записях. Пожалуйста, поищите ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This name is not on the list any more. Please pick another.</source>
        <translation>Этого имени больше нет в списке. Пожалуйста, выберите другое.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This organisation is not in the records any more. Please search again.</source>
        <translation>Этой организации в данных больше нет. Повторите, пожалуйста, поиск.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This outcome area is not on the list any more.</source>
        <translation>Этой области результатов больше нет в списке.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This page is not among the printed ones here. Please check its code.</source>
        <translation>Такого листа среди напечатанных здесь нет. Проверьте его код.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This person is not in the records any more. Please search again.</source>
        <translation>Этого человека в данных больше нет. Повторите, пожалуйста, поиск.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This reporting period is not on the list any more.</source>
        <translation>Этого отчётного периода больше нет в списке.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This session is not in the event any more. Please open the event again.</source>
        <translation>Этого занятия в мероприятии больше нет. Откройте, пожалуйста, мероприятие ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This signatory is not on the list any more.</source>
        <translation>Этого подписывающего лица в списке больше нет.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This stick or folder is write-protected. Open the little lock at the side of the stick, or use another one.</source>
        <translation>Этот USB-накопитель или папка защищены от записи. Передвиньте переключатель на боку накопителя или возьмите другой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This template is not here any more. Please choose another.</source>
        <translation>Этого шаблона больше нет. Пожалуйста, выберите другой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/rights.py"/>
        <source>This template was made elsewhere, and only a coordinator changes it. Make a copy: that one is yours to change.</source>
        <translation>Этот шаблон сделан не здесь, и изменяет его только координатор. Сделайте копию: её можно менять самим.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Two people cannot be the guardians of each other. Nothing was changed.</source>
        <translation>Два человека не могут быть законными представителями друг друга. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>What this belongs to is not on the lists any more. Nothing was changed.</source>
        <translation>Того, к чему это относится, в списках больше нет. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>What was read back from the stick is not what was written. Use another stick; the records are safe on this laptop.</source>
        <translation>Прочитанное с USB-накопителя не совпадает с записанным. Возьмите другой накопитель; данные на этом компьютере целы.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Your centre has as many laptops as its leader can let in. Ask a coordinator to let this one in. Nothing was changed.</source>
        <translation>У вашего центра уже столько компьютеров, сколько может принять его руководитель. Попросите, чтобы этот компьютер принял координатор. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>{value} mm cannot be right. Measure from the edge of the paper to the line.</source>
        <translation>{value} мм не может быть. Измерьте от края бумаги до линии.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{name}” is a mini-project of another centre. Choose one of the event’s own centre, or none.</source>
        <translation>«{name}» — мини-проект другого центра. Выберите мини-проект того же центра, что и мероприятие, или никакой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{name}” is kept by another centre and cannot be used here. Add a record of the centre’s own.</source>
        <translation>«{name}» есть только в записях другого центра, и выбрать эту запись здесь нельзя. Добавьте собственную запись этого центра.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>“{name}” is not on the lists any more. Bring that back first; nothing was changed.</source>
        <translation>«{name}» в списках больше нет. Сначала верните эту запись; ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{path}” is not a sound backup of this laptop’s records. Choose another backup.</source>
        <translation>«{path}» — негодная резервная копия данных этого компьютера. Выберите другую копию.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” cannot be a year of birth.</source>
        <translation>«{value}» не может быть годом рождения.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” cannot be understood here.</source>
        <translation>«{value}» здесь непонятно.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is here already. Open it, or type a name that tells it apart.</source>
        <translation>«{value}» уже есть в списке. Откройте её или введите название, по которому их можно различить.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is less than nothing. Please correct it.</source>
        <translation>«{value}» меньше нуля. Исправьте, пожалуйста.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is no number of hours: type 1 to 2000.</source>
        <translation>«{value}» — не число часов: введите от 1 до 2000.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is no share of the sessions: type 1 to 100.</source>
        <translation>«{value}» — не доля занятий: введите от 1 до 100.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is no time that somebody stayed. Type 45, 1:30 or 1.5 h.</source>
        <translation>«{value}» — это не длительность. Введите, например, 45, 1:30 или 1,5 ч.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is not a form of this name. Please look at the letters.</source>
        <translation>«{value}» — не форма этого имени. Проверьте, пожалуйста, буквы.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is not a phone number. Latvian numbers have 8 digits.</source>
        <translation>«{value}» — не номер телефона. В латвийских номерах 8 цифр.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is not a sum of money. Type it like 600 or 600,50.</source>
        <translation>«{value}» — не денежная сумма. Пишите, например, 600 или 600,50.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is on the list already. Please choose it there.</source>
        <translation>«{value}» уже есть в списке. Пожалуйста, выберите там.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” must end in .xlsx or .csv. Please rename the file.</source>
        <translation>Имя файла «{value}» должно заканчиваться на .xlsx или .csv. Пожалуйста, переименуйте файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” must end in .xlsx, .pdf or .json. Please rename the file.</source>
        <translation>Имя файла «{value}» должно кончаться на .xlsx, .pdf или .json. Переименуйте, пожалуйста, файл.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>%n academic hours</source>
        <translation>
            <numerusform>%n академический час</numerusform>
            <numerusform>%n академических часа</numerusform>
            <numerusform>%n академических часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>%n hours</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/people/presenter.py"/>
        <source>%n people on the list</source>
        <translation>
            <numerusform>В списке %n человек</numerusform>
            <numerusform>В списке %n человека</numerusform>
            <numerusform>В списке %n человек</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>A few words; may stay empty.</source>
        <translation>Несколько слов; можно не заполнять.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/offer_presenter.py"/>
        <source>A place is free. Next on the waiting list: {name}</source>
        <translation>Есть свободное место. Дальше в списке ожидания: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>About the event</source>
        <translation>О мероприятии</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Add a day</source>
        <translation>Добавить дату</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Add a partner</source>
        <translation>Добавить партнёра</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Add people</source>
        <translation>Добавить людей</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Add somebody: type a name or a phone number</source>
        <translation>Добавить: введите имя или номер телефона</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Add to the list</source>
        <translation>Добавить в список</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Add to the team</source>
        <translation>Добавить в команду</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/find_presenter.py"/>
        <source>Add “{name}” as somebody new</source>
        <translation>Добавить нового человека «{name}»</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Added and registered: {name}</source>
        <translation>Человек и заявка добавлены: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/columns.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>All places are taken. Waiting list, no. {number}: {name}</source>
        <translation>Все места заняты. В списке ожидания, № {number}: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Approved programme</source>
        <translation>Согласованная программа</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Attendance is entered. Did the event take place?</source>
        <translation>Посещаемость отмечена. Мероприятие состоялось?</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>By registration</source>
        <translation>По записи</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>By registration, %n places</source>
        <translation>
            <numerusform>По записи, %n место</numerusform>
            <numerusform>По записи, %n места</numerusform>
            <numerusform>По записи, %n мест</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/page/team_panels.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Cancel the event</source>
        <translation>Отменить мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Cancel the event …</source>
        <translation>Отменить мероприятие…</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Cancelled</source>
        <comment>registration</comment>
        <translation>Отказ</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Cancelled. Reason: {reason}</source>
        <translation>Отменено. Причина: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Change days and times</source>
        <translation>Изменить даты и время</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Choose a person from the list.</source>
        <translation>Выберите человека из списка.</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Choose a place from the list.</source>
        <translation>Выберите место из списка.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Choose an organisation from the list, or the line that adds it.</source>
        <translation>Выберите организацию из списка или строку, которая её добавляет.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Count and name them</source>
        <translation>Считать и записывать</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Do not cancel</source>
        <translation>Не отменять</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Does what</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Enter from paper</source>
        <translation>Ввести с бумаги</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Event cancelled: {title}</source>
        <translation>Мероприятие отменено: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Event marked as held: {title}</source>
        <translation>Мероприятие отмечено как состоявшееся: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Event planned again: {title}</source>
        <translation>Мероприятие снова запланировано: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Event removed: {title}</source>
        <translation>Мероприятие удалено: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Facilitator</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Give a place</source>
        <translation>Дать место</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/offer.py"/>
        <source>Give the place</source>
        <translation>Дать место</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Gives the rooms</source>
        <translation>Предоставляет помещение</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Hours</source>
        <translation>Объём</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Hours of volunteer work</source>
        <translation>Часы волонтёрской работы</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/lists_door.py"/>
        <source>Import participants…</source>
        <translation>Импорт участников…</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Kind of the added organisation</source>
        <translation>Вид добавленной организации</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/offer.py"/>
        <source>Leave it</source>
        <translation>Не давать</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Listed apart from people, such as at an open day.</source>
        <translation>Отдельно от людей, например в день открытых дверей.</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Lives in</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Mark as held</source>
        <translation>Отметить: состоялось</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Maybe here already: {name} ({reason})</source>
        <translation>Возможно, уже есть: {name} ({reason})</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Mini-project</source>
        <translation>Мини-проект</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Municipality</source>
        <translation>Край</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Name</source>
        <translation>Имя, фамилия</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>No certificate is issued yet.</source>
        <translation>Подтверждения ещё не выданы.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>No day is set yet.</source>
        <translation>Дата ещё не назначена.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Nobody is marked yet.</source>
        <translation>Посещаемость ещё не отмечена.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Nobody is on the list yet.</source>
        <translation>В списке пока никого нет.</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Nobody is on the list yet. Type a name above: three letters are enough.</source>
        <translation>В списке пока никого нет. Введите имя вверху — достаточно трёх букв.</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Only when it is volunteer work; may stay empty.</source>
        <translation>Только для волонтёрской работы; можно оставить пустым.</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Open person</source>
        <translation>Открыть данные</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Open to all, without registration</source>
        <translation>Открыто для всех, без записи</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Organisations present</source>
        <translation>Присутствующие организации</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Organisations that have a part in it.</source>
        <translation>Организации, участвующие в мероприятии.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Organiser</source>
        <comment>organisation</comment>
        <translation>Организатор</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Organiser</source>
        <comment>person</comment>
        <translation>Организатор</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Outcome area</source>
        <translation>Область результатов</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Parish, town or municipality</source>
        <translation>Волость, город или край</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Partner taken off: {name}</source>
        <translation>Больше нет среди партнёров: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Partners of the event changed: {title}</source>
        <translation>Партнёры мероприятия изменены: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>People of the event</source>
        <translation>Участники мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>People who answer to what is typed</source>
        <translation>Люди, подходящие под введённое</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Place</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Place</source>
        <comment>on the list</comment>
        <translation>Запись</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/offer_presenter.py"/>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Place given: {name}</source>
        <translation>Место предоставлено: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Places taken: {taken} of {limit}</source>
        <translation>Занято мест: {taken} из {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Plan a similar event</source>
        <translation>Похожее мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Plan again as not held yet</source>
        <translation>Ещё не состоялось — снова запланировать</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Print certificates</source>
        <translation>Печать подтверждений</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Print sign-in sheet</source>
        <translation>Печать листа регистрации</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Print the pack</source>
        <translation>Печатать комплект</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Programme</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Registered</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Registered: {name}</source>
        <translation>Заявка добавлена: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Remove the event</source>
        <translation>Удалить мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/lists_door.py"/>
        <source>Save the attendance as a table…</source>
        <translation>Сохранить посещаемость таблицей…</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/lists_door.py"/>
        <source>Save the participants as a table…</source>
        <translation>Сохранить участников таблицей…</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>School, association, group …</source>
        <translation>Школа, общество, группа…</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Take attendance</source>
        <translation>Отметить посещаемость</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Take off the partners: {name}</source>
        <translation>Убрать из партнёров: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Take off the team: {name}</source>
        <translation>Убрать из команды: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Take this person</source>
        <translation>Выбрать этого человека</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Take this person: {name}</source>
        <translation>Выбрать этого человека: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Taken off the list: {name}</source>
        <translation>Больше нет в списке: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Taken off the team: {name}</source>
        <translation>Больше нет в команде: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Takes part</source>
        <translation>Участвует</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Taking part</source>
        <translation>Участие</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Team of the event changed: {title}</source>
        <translation>Команда мероприятия изменена: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>The event has no day yet.</source>
        <translation>У мероприятия ещё нет даты.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>The event stays in the list as cancelled. People and papers stay as they are.</source>
        <translation>Мероприятие остаётся в списке как отменённое. Участники и документы остаются как есть.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>The list is ready for its sign-in sheet.</source>
        <translation>Список готов для листа регистрации.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>The signed pages are not entered yet.</source>
        <translation>Подписанные листы ещё не введены.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Three letters of a name</source>
        <translation>Три буквы имени</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Tomorrow is the day: everything can be printed at once.</source>
        <translation>Мероприятие завтра: всё можно напечатать сразу.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Volunteer</source>
        <translation>Волонтёр</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Waiting, no. {number}</source>
        <translation>Ждёт, № {number}</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Waiting: {count}</source>
        <translation>Ждут места: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Walk-in</source>
        <translation>Без записи</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>When</source>
        <translation>Время проведения</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Who leads, helps and organises.</source>
        <translation>Кто ведёт, помогает и организует.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Write hours such as 2, 2.5 or 2:30.</source>
        <translation>Введите часы, например 2 или 2,5 или 2:30.</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/find_presenter.py"/>
        <source>already on the list</source>
        <translation>уже в списке</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>at %n sessions</source>
        <translation>
            <numerusform>на %n занятии</numerusform>
            <numerusform>на %n занятиях</numerusform>
            <numerusform>на %n занятиях</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>certificates</source>
        <comment>under a number</comment>
        <translation>подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>no day yet</source>
        <translation>даты ещё нет</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>on the waiting list</source>
        <translation>ждут места</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>present with names</source>
        <comment>under a number</comment>
        <translation>пришло по списку</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>registered</source>
        <comment>under a number</comment>
        <translation>заявки</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>without names</source>
        <comment>under a number</comment>
        <translation>пришло без списка</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>{first} and %n more days</source>
        <translation>
            <numerusform>{first} и ещё %n день</numerusform>
            <numerusform>{first} и ещё %n дня</numerusform>
            <numerusform>{first} и ещё %n дней</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>{name}: already on the list</source>
        <translation>{name}: уже в списке</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>{name}: already on the list as {other}</source>
        <translation>{name}: уже в списке как {other}</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>%n days:</source>
        <translation>
            <numerusform>%n день:</numerusform>
            <numerusform>%n дня:</numerusform>
            <numerusform>%n дней:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/calendar/month.py"/>
        <location filename="../../ui/events/presenter.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/month_paint.py"/>
        <source>+{count} more</source>
        <translation>ещё +{count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>A mini-project that was removed</source>
        <translation>Удалённый мини-проект</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Academic hours of 45 minutes</source>
        <translation>Академические часы (45 минут)</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Add an own kind of event</source>
        <translation>Добавить свой вид мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Add an own kind …</source>
        <translation>Добавить свой вид…</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>Add another day</source>
        <translation>Добавить ещё один день</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Add these days</source>
        <translation>Добавить эти дни</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>After “took part in”</source>
        <translation>После слова «piedalījās»</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>All centres</source>
        <translation>Все центры</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>All mini-projects</source>
        <translation>Все мини-проекты</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>An event has %n days at most.</source>
        <translation>
            <numerusform>У мероприятия может быть не больше %n дня.</numerusform>
            <numerusform>У мероприятия может быть не больше %n дней.</numerusform>
            <numerusform>У мероприятия может быть не больше %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/month_view.py"/>
        <source>Calendar of the month</source>
        <translation>Календарь на месяц</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Cancelled</source>
        <comment>events</comment>
        <translation>Отменённые</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Certificates and reports use these words. Please read the second one aloud: it is only suggested.</source>
        <translation>Эти слова используются в подтверждениях и отчётах. Пожалуйста, прочитайте второе вслух: оно только предложено.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Change the event</source>
        <translation>Изменить мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_presenter.py"/>
        <source>Change this kind …</source>
        <translation>Изменить этот вид…</translation>
    </message>
    <message>
        <location filename="../../ui/events/columns.py"/>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>Day of session {number}</source>
        <translation>Дата занятия {number}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Empty where there is room for everybody.</source>
        <translation>Оставьте пустым, если места хватит всем.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>End of session {number}</source>
        <translation>Окончание занятия {number}</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/part.py"/>
        <source>Enter opens the day · N plans an event on it · Page Up and Page Down turn the month</source>
        <translation>Enter открывает день · N — новое мероприятие в этот день · Page Up и Page Down листают месяцы</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/month_view.py"/>
        <source>Enter opens the day, N plans an event on it.</source>
        <translation>Enter открывает день, N — новое мероприятие в этот день.</translation>
    </message>
    <message>
        <location filename="../../ui/events/columns.py"/>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Event changed: {title}</source>
        <translation>Мероприятие изменено: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Event planned: {title}</source>
        <translation>Мероприятие запланировано: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/list_page.py"/>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Every four weeks</source>
        <translation>Каждые четыре недели</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Every three weeks</source>
        <translation>Каждые три недели</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Every two weeks</source>
        <translation>Каждые две недели</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>First time</source>
        <translation>Первый раз</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>For instance: piedalījās radošajā vakarā</source>
        <translation>Например: piedalījās radošajā vakarā</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>For whom and how</source>
        <translation>Для кого и как</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/periods.py"/>
        <source>From today on</source>
        <translation>Начиная с сегодня</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Held</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Held</source>
        <comment>events</comment>
        <translation>Состоявшиеся</translation>
    </message>
    <message>
        <location filename="../../ui/events/list_page.py"/>
        <source>Here are all events of your centre. Plan the first one.</source>
        <translation>Здесь все мероприятия вашего центра. Запланируйте первое!</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Hours of 60 minutes</source>
        <translation>Часы (60 минут)</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Hours on papers</source>
        <translation>Часы в документах</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>How often</source>
        <translation>Как часто</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_presenter.py"/>
        <source>Kind of event added: {name}</source>
        <translation>Вид мероприятия добавлен: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_presenter.py"/>
        <source>Kind of event changed: {name}</source>
        <translation>Вид мероприятия изменён: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Kind of event of the programme</source>
        <translation>Вид мероприятий инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_presenter.py"/>
        <source>Kind of event removed from the list: {name}</source>
        <translation>Вида мероприятий больше нет в списке: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/periods.py"/>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/periods.py"/>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Latgalian</source>
        <translation>латгальский</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Leave out public holidays</source>
        <translation>Пропускать праздничные дни</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>Left out: {day}, {holiday}</source>
        <translation>Пропущен день: {day}, {holiday}</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_presenter.py"/>
        <source>Look at this kind…</source>
        <translation>Посмотреть этот вид…</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>May stay empty.</source>
        <translation>Можно не заполнять.</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Mini-project</source>
        <translation>Мини-проект</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/part.py"/>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/part.py"/>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Name in Latvian</source>
        <translation>Название по-латышски</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>No day fits. Choose another last day or weekday.</source>
        <translation>Ни один день не подходит. Выберите другой последний день или день недели.</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>No day yet</source>
        <translation>Даты ещё нет</translation>
    </message>
    <message>
        <location filename="../../ui/events/list_page.py"/>
        <source>No event is found. Check the spelling, or show all events.</source>
        <translation>Мероприятий не найдено. Проверьте написание или покажите все мероприятия.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>No mini-project</source>
        <translation>Без мини-проекта</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Nobody yet</source>
        <translation>Пока никого</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>None ticked: the weekday of the first time.</source>
        <translation>Если ничего не отмечено — день недели первого раза.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Number of places</source>
        <translation>Количество мест</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>On</source>
        <translation>Дни недели</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Open to all</source>
        <translation>Открыто для всех</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Open to all, without registration</source>
        <translation>Открыто для всех, без записи</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Or how many times</source>
        <translation>Или сколько раз</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Outcome area</source>
        <translation>Область результатов</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Own kind of event</source>
        <translation>Свой вид мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Part of the mini-project</source>
        <translation>Мини-проект</translation>
    </message>
    <message>
        <location filename="../../ui/events/columns.py"/>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <location filename="../../ui/events/columns.py"/>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../ui/events/list_page.py"/>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Plan a similar event</source>
        <translation>Похожее мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/part.py"/>
        <location filename="../../ui/events/list_page.py"/>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Plan an event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Planned</source>
        <translation>В планах</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Planned</source>
        <comment>events</comment>
        <translation>Запланированные</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Present: {count}</source>
        <translation>Пришло: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Registered: {count}</source>
        <translation>Заявки: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>Remove session {number}</source>
        <translation>Удалить занятие {number}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Remove this kind</source>
        <translation>Удалить этот вид</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Repeat every week</source>
        <translation>Повторять каждую неделю</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Repeat every week …</source>
        <translation>Повторять каждую неделю…</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Save the event</source>
        <translation>Сохранить мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/events/screen.py"/>
        <source>Save this first, or give it up. Nothing typed is lost.</source>
        <translation>Сначала сохраните это или откажитесь. Введённое не потеряно.</translation>
    </message>
    <message>
        <location filename="../../ui/events/list_page.py"/>
        <source>Search by title or place</source>
        <translation>Поиск по названию или месту</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>Start of session {number}</source>
        <translation>Начало занятия {number}</translation>
    </message>
    <message>
        <location filename="../../ui/events/columns.py"/>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Taken over</source>
        <translation>Перенесено</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Taken over from “{title}”</source>
        <translation>Перенесено из «{title}»</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>The end lies before the start. Correct one of them.</source>
        <translation>Окончание раньше начала. Исправьте одно из двух.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>The last day lies before the first. Correct one of them.</source>
        <translation>Последний день раньше первого. Исправьте один из них.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>The partners: {names}</source>
        <translation>Партнёры: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>The people who came are not taken over.</source>
        <translation>Участники не переносятся.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>The same partners</source>
        <translation>Те же партнёры</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>The same team</source>
        <translation>Та же команда</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>The team: {names}</source>
        <translation>Команда: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>This kind is changed on the coordinator’s laptop.</source>
        <translation>Этот вид меняют на компьютере координатора.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/periods.py"/>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/periods.py"/>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>To</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/month.py"/>
        <location filename="../../ui/events/calendar/part.py"/>
        <location filename="../../ui/events/words.py"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>What and where</source>
        <translation>Что и где</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Where people have to come</source>
        <translation>Куда приходить</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>Write the day of the first time.</source>
        <translation>Укажите день первого раза.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Write the day of these times.</source>
        <translation>Введите дату для этого времени.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>Write the last day, or how many times.</source>
        <translation>Укажите последний день или сколько раз.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Write when it starts, or leave both times empty.</source>
        <translation>Введите время начала или оставьте оба времени пустыми.</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/month.py"/>
        <source>public holiday: {name}</source>
        <translation>праздничный день: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <location filename="../../ui/events/evidence/adding.py"/>
        <source>%n files could not be kept.</source>
        <translation>
            <numerusform>%n файл добавить не удалось.</numerusform>
            <numerusform>%n файла добавить не удалось.</numerusform>
            <numerusform>%n файлов добавить не удалось.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/evidence/presenter.py"/>
        <source>%n files, {size}</source>
        <translation>
            <numerusform>%n файл, {size}</numerusform>
            <numerusform>%n файла, {size}</numerusform>
            <numerusform>%n файлов, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/evidence/words.py"/>
        <source>%n page(s), {size}</source>
        <translation>
            <numerusform>%n страница, {size}</numerusform>
            <numerusform>%n страницы, {size}</numerusform>
            <numerusform>%n страниц, {size}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/page_scans.py"/>
        <source>Add the scan of this page</source>
        <translation>Добавить скан этого листа</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>Do not want to be in pictures: {names}.</source>
        <translation>Не хотят быть на снимках: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Drop scans and photos here. A page with codes in its corners finds its place by itself.</source>
        <translation>Перетащите сюда сканы и фотографии. Лист с кодами по углам сам найдёт своё место.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Files without a page code belong to</source>
        <translation>Файлы без кода листа относятся к</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>For a photo: how the people who can be recognised agreed to be in it.</source>
        <translation>Для фотографии: как узнаваемые на ней люди дали согласие.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>No note yet that the people in it agreed.</source>
        <translation>Пока не отмечено согласие людей на снимке.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/page_scans.py"/>
        <source>No scan of this page is kept yet.</source>
        <translation>Скана этого листа пока нет.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>Other paper</source>
        <translation>Другой документ</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>Page with the code {code}</source>
        <translation>Лист с кодом {code}</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>Page {page} · {code}</source>
        <translation>Лист {page} · {code}</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Pages of the file</source>
        <translation>Страницы файла</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/presenter.py"/>
        <source>Pages {first} to {last} are seen in the saved file only.</source>
        <translation>Страницы {first}–{last} видны только в сохранённом файле.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>Pages {pages}</source>
        <translation>Листы: {pages}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>Photo</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/adding.py"/>
        <source>Reading scans and photos …</source>
        <translation>Сканы и фотографии читаются…</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>Recognised by its code: page no. {pages}</source>
        <translation>По коду распознан лист № {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Save the file as it came</source>
        <translation>Сохранить файл таким, каким он добавлен</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Save the file…</source>
        <translation>Сохранить файл…</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/presenter.py"/>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/page_scans.py"/>
        <source>Scan of this page: {file}, {moment}</source>
        <translation>Скан этого листа: {file}, {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/adding.py"/>
        <source>Scans and photos</source>
        <translation>Сканы и фотографии</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Scans of the signed sheets, photos and the programme of the day belong here: they show that the event took place.</source>
        <translation>Здесь хранятся сканы подписанных листов, фотографии и повестка дня: они подтверждают, что мероприятие состоялось.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/page_scans.py"/>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>Signed sheet</source>
        <translation>Подписанный лист</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>The picture cannot be shown here.</source>
        <translation>Показать изображение здесь нельзя.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>The scan is on the laptop {laptop}.</source>
        <translation>Скан находится на компьютере «{laptop}».</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>The whole event</source>
        <translation>Всё мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/adding.py"/>
        <source>There is no scan or photo among these.</source>
        <translation>Среди них нет ни сканов, ни фотографий.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/report.py"/>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>What it shows</source>
        <translation>Что на нём</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/page_scans.py"/>
        <source>Which scan shows this page?</source>
        <translation>На каком скане этот лист?</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Which scans and photos?</source>
        <translation>Какие сканы и фотографии?</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/report.py"/>
        <source>Worth a look</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” asks for a password. Save it without one and add it again.</source>
        <translation>Файл «{file}» требует пароль. Сохраните его без пароля и добавьте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” cannot be opened. Is the stick still there? Add it again.</source>
        <translation>Файл «{file}» не открывается. USB-накопитель ещё подключён? Добавьте файл ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” has more than {pages} pages. Divide it and add the parts.</source>
        <translation>В файле «{file}» больше {pages} страниц. Разделите его и добавьте по частям.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” has no page code that is known here. Add it on its event’s page.</source>
        <translation>В файле «{file}» нет ни одного известного здесь кода листа. Добавьте его на странице мероприятия.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” has no pages. Scan the paper again.</source>
        <translation>В файле «{file}» нет страниц. Отсканируйте бумагу ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” has too many dots to be read here. Save it smaller and add it again.</source>
        <translation>«{file}» — слишком большое изображение, прочитать его здесь нельзя. Сохраните его меньшего размера и добавьте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is a photo in the HEIC form, which cannot be read here. On the phone, send or save it as JPEG (iPhone: Settings, Camera, Formats, Most compatible).</source>
        <translation>«{file}» — фотография в формате HEIC, здесь её прочитать нельзя. В телефоне отправьте или сохраните её как JPEG (iPhone: «Настройки», «Камера», «Форматы», «Наиболее совместимый»).</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is damaged and cannot be shown. Copy it again from where it came.</source>
        <translation>Файл «{file}» повреждён, показать его нельзя. Скопируйте его ещё раз оттуда, где он был.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is empty. Copy it again from where it came.</source>
        <translation>Файл «{file}» пуст. Скопируйте его ещё раз оттуда, где он был.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is kept with this event already.</source>
        <translation>Файл «{file}» уже есть у этого мероприятия.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is larger than {megabytes} MB. Scan it with fewer dots (150 to 200 an inch are enough) or in parts.</source>
        <translation>Файл «{file}» больше {megabytes} МБ. Отсканируйте с меньшим разрешением (хватит 150–200 dpi) или по частям.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is neither a PDF, JPEG nor PNG. Scan or photograph the page again.</source>
        <translation>«{file}» — не PDF, не JPEG и не PNG. Отсканируйте или сфотографируйте лист ещё раз.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>“{file}” is page {page} of “{event}” and was kept there.</source>
        <translation>«{file}» — лист {page} мероприятия «{event}», файл добавлен туда.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n attendances</source>
        <translation>
            <numerusform>%n посещение</numerusform>
            <numerusform>%n посещения</numerusform>
            <numerusform>%n посещений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n centres</source>
        <translation>
            <numerusform>%n центр</numerusform>
            <numerusform>%n центра</numerusform>
            <numerusform>%n центров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n centres have everything: {centres}</source>
        <translation>
            <numerusform>У %n центра есть всё: {centres}</numerusform>
            <numerusform>У %n центров есть всё: {centres}</numerusform>
            <numerusform>У %n центров есть всё: {centres}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n centres have not confirmed everything yet: {centres}</source>
        <translation>
            <numerusform>%n центр ещё не подтвердил всё: {centres}</numerusform>
            <numerusform>%n центра ещё не подтвердили всё: {centres}</numerusform>
            <numerusform>%n центров ещё не подтвердили всё: {centres}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n certificates</source>
        <translation>
            <numerusform>%n подтверждение</numerusform>
            <numerusform>%n подтверждения</numerusform>
            <numerusform>%n подтверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n consents</source>
        <translation>
            <numerusform>%n согласие</numerusform>
            <numerusform>%n согласия</numerusform>
            <numerusform>%n согласий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>%n files imported.</source>
        <translation>
            <numerusform>Импортирован %n файл.</numerusform>
            <numerusform>Импортировано %n файла.</numerusform>
            <numerusform>Импортировано %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n files saved and read back.</source>
        <translation>
            <numerusform>%n файл сохранён и проверен.</numerusform>
            <numerusform>%n файла сохранены и проверены.</numerusform>
            <numerusform>%n файлов сохранены и проверены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>%n files were left out; below stands why.</source>
        <translation>
            <numerusform>%n файл не импортирован; ниже сказано почему.</numerusform>
            <numerusform>%n файла не импортированы; ниже сказано почему.</numerusform>
            <numerusform>%n файлов не импортированы; ниже сказано почему.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n headcounts</source>
        <translation>
            <numerusform>%n подсчёт без списка</numerusform>
            <numerusform>%n подсчёта без списка</numerusform>
            <numerusform>%n подсчётов без списка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/roster_words.py"/>
        <source>%n laptops are new in the programme: {names}.</source>
        <translation>
            <numerusform>В инициативе %n новый компьютер: {names}.</numerusform>
            <numerusform>В инициативе %n новых компьютера: {names}.</numerusform>
            <numerusform>В инициативе %n новых компьютеров: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/roster_words.py"/>
        <source>%n laptops were taken out, so their files are not imported any more: {names}.</source>
        <translation>
            <numerusform>Исключён %n компьютер, его файлы больше не импортируются: {names}.</numerusform>
            <numerusform>Исключены %n компьютера, их файлы больше не импортируются: {names}.</numerusform>
            <numerusform>Исключены %n компьютеров, их файлы больше не импортируются: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n mini-projects</source>
        <translation>
            <numerusform>%n мини-проект</numerusform>
            <numerusform>%n мини-проекта</numerusform>
            <numerusform>%n мини-проектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n older files of this laptop are there too and do no harm.</source>
        <translation>
            <numerusform>Там же лежит ещё %n более старый файл этого компьютера, он не мешает.</numerusform>
            <numerusform>Там же лежат ещё %n более старых файла этого компьютера, они не мешают.</numerusform>
            <numerusform>Там же лежат ещё %n более старых файлов этого компьютера, они не мешают.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n older files of this laptop are there too and do no harm. The newest is {file}.</source>
        <translation>
            <numerusform>Там есть и %n более старый файл этого компьютера; он не мешает. Самый новый — {file}.</numerusform>
            <numerusform>Там есть и %n более старых файла этого компьютера; они не мешают. Самый новый — {file}.</numerusform>
            <numerusform>Там есть и %n более старых файлов этого компьютера; они не мешают. Самый новый — {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n organisations</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n organisations noted as present</source>
        <translation>
            <numerusform>%n отметка о присутствии организации</numerusform>
            <numerusform>%n отметки о присутствии организаций</numerusform>
            <numerusform>%n отметок о присутствии организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n other records</source>
        <translation>
            <numerusform>%n другая запись</numerusform>
            <numerusform>%n другие записи</numerusform>
            <numerusform>%n других записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/exchange.py"/>
        <source>%n people are noted differently on two laptops: Today leads to the list.</source>
        <translation>
            <numerusform>%n человек: отметки на двух компьютерах различаются. К списку ведёт «Сегодня».</numerusform>
            <numerusform>%n человека: отметки на двух компьютерах различаются. К списку ведёт «Сегодня».</numerusform>
            <numerusform>%n человек: отметки на двух компьютерах различаются. К списку ведёт «Сегодня».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/believing.py"/>
        <source>%n records of the programme are as the coordinator left them.</source>
        <translation>
            <numerusform>%n запись инициативы теперь такая, какой её оставил координатор.</numerusform>
            <numerusform>%n записи инициативы теперь такие, какими их оставил координатор.</numerusform>
            <numerusform>%n записей инициативы теперь такие, какими их оставил координатор.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/believing.py"/>
        <source>%n records of the programme were changed by a coordinator, as this file tells. No file of the coordinator has brought these changes here. If they were lost with a laptop or by going back to a backup, take them from this file.</source>
        <translation>
            <numerusform>Судя по этому файлу, координатор изменил %n запись инициативы. С файлом координатора эти изменения сюда не пришли. Если они потеряны вместе с компьютером или при возврате к резервной копии, возьмите их из этого файла.</numerusform>
            <numerusform>Судя по этому файлу, координатор изменил %n записи инициативы. С файлом координатора эти изменения сюда не пришли. Если они потеряны вместе с компьютером или при возврате к резервной копии, возьмите их из этого файла.</numerusform>
            <numerusform>Судя по этому файлу, координатор изменил %n записей инициативы. С файлом координатора эти изменения сюда не пришли. Если они потеряны вместе с компьютером или при возврате к резервной копии, возьмите их из этого файла.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n registrations</source>
        <translation>
            <numerusform>%n заявка</numerusform>
            <numerusform>%n заявки</numerusform>
            <numerusform>%n заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n scans and photos</source>
        <translation>
            <numerusform>%n скан или фотография</numerusform>
            <numerusform>%n скана и фотографии</numerusform>
            <numerusform>%n сканов и фотографий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n scans had no room and go first in the next file.</source>
        <translation>
            <numerusform>%n скану не хватило места, в следующем файле он пойдёт первым.</numerusform>
            <numerusform>%n сканам не хватило места, в следующем файле они пойдут первыми.</numerusform>
            <numerusform>%n сканам не хватило места, в следующем файле они пойдут первыми.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n занятие</numerusform>
            <numerusform>%n занятия</numerusform>
            <numerusform>%n занятий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>A backup of the state before was made, in case of regret.</source>
        <translation>Перед этим создана резервная копия — на случай, если передумаете.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>A laptop asks with this file to belong to the programme.</source>
        <translation>Этим файлом компьютер просит о присоединении к инициативе.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Already taken in</source>
        <translation>Уже импортирован</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Asks to join</source>
        <translation>Просит о присоединении</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Brings something new</source>
        <translation>Есть новое</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Cannot be used</source>
        <translation>Нельзя использовать</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>Changed: {records}</source>
        <translation>Изменены записи: {records}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Choose files from other laptops</source>
        <translation>Выбрать файлы с других компьютеров</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>Choose files …</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Choose the stick or a folder</source>
        <translation>Выбрать USB-накопитель или папку</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Copies of %n scans and photos go along, {size}.</source>
        <translation>
            <numerusform>Вместе с записями идёт копия %n скана или фотографии, {size}.</numerusform>
            <numerusform>Вместе с записями идут копии %n сканов и фотографий, {size}.</numerusform>
            <numerusform>Вместе с записями идут копии %n сканов и фотографий, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Deletes many records</source>
        <translation>Удаляет много записей</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Deletes many with others</source>
        <translation>Удаляет много вместе с другими</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Differences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/drop_zone.py"/>
        <source>Drop files or a whole stick here</source>
        <translation>Перетащите сюда файлы или весь накопитель</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Each centre gets a file with its own records and what the whole programme shares. All of them are saved at once.</source>
        <translation>Каждый центр получает файл со своими записями и с тем, что общее для всей инициативы. Все файлы сохраняются сразу.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Erases data for ever</source>
        <translation>Удаляет данные навсегда</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>Everything in this file is here already.</source>
        <translation>Всё, что есть в этом файле, здесь уже имеется.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/page.py"/>
        <location filename="../../ui/exchange/files/page.py"/>
        <location filename="../../ui/exchange/imports/page.py"/>
        <location filename="../../ui/exchange/joining/page.py"/>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>File by file</source>
        <translation>По файлам</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/question_card.py"/>
        <source>For example: the list of test people was deleted</source>
        <translation>Например: удалён пробный список людей</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>From {sender}</source>
        <translation>От: {sender}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Import %n files</source>
        <translation>
            <numerusform>Импортировать %n файл</numerusform>
            <numerusform>Импортировать %n файла</numerusform>
            <numerusform>Импортировать %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Import it all the same: it tells this laptop what has arrived over there.</source>
        <translation>Всё же импортируйте его: этот компьютер узнает, что там уже получено.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Imports</source>
        <translation>Полученные файлы</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>It brings the others what is here now, and tells them that their files have arrived.</source>
        <translation>Ответ передаст остальным то, что есть здесь сейчас, и сообщит, что их файлы получены.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/work.py"/>
        <source>It is a file for your centre: if the others can open it, this laptop may have been taken out. Ask your coordinator; then join anew under Laptops, on its own line.</source>
        <translation>Это файл для вашего центра: если другие могут его открыть, возможно, этот компьютер исключён. Спросите координатора; затем в разделе «Компьютеры» в строке этого компьютера выберите «Присоединиться заново…».</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Kopā files (*.kopa *.kopa-join)</source>
        <translation>Файлы Kopā (*.kopa *.kopa-join)</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>Kopā first says what would change. Files may come in any order, and twice: it does no harm.</source>
        <translation>Сначала будет видно, что изменится. Файлы можно давать в любом порядке и даже дважды — это не мешает.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Laptops</source>
        <translation>Компьютеры</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Last saved: {moment}</source>
        <translation>Последнее сохранение: {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Leave the copies out this time</source>
        <translation>На этот раз копии не отправлять</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Left out: nobody said why it is right to delete this.</source>
        <translation>Не импортирован: не объяснено, зачем это удалять.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/card.py"/>
        <source>Let this laptop in …</source>
        <translation>Принять этот компьютер…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Look at %n files on “{stick}”</source>
        <translation>
            <numerusform>Посмотреть %n файл на «{stick}»</numerusform>
            <numerusform>Посмотреть %n файла на «{stick}»</numerusform>
            <numerusform>Посмотреть %n файлов на «{stick}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/card.py"/>
        <source>Look at every record</source>
        <translation>Посмотреть каждую запись</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Look at this before anything is imported.</source>
        <translation>Посмотрите на это, прежде чем импортировать.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Looking at the files …</source>
        <translation>Просмотр файлов…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>New since the coordinator’s last confirmation ({day}): {records}</source>
        <translation>Новые записи с последнего подтверждения координатора ({day}): {records}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>New: {records}</source>
        <translation>Новые записи: {records}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>No file has come from the coordinator yet.</source>
        <translation>От координатора ещё не приходило ни одного файла.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>No other laptop of the programme is known here. New ones are let in under Laptops; those that belong already become known as soon as a file from them is imported.</source>
        <translation>Здесь пока не известен ни один другой компьютер инициативы. Новые принимают в разделе «Компьютеры»; уже принятые станут известны, как только вы импортируете файл с них.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>No record would change. Import it all the same.</source>
        <translation>Ни одна запись не изменится. Всё же импортируйте этот файл.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Nobody to send to yet</source>
        <translation>Отправлять пока некому</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Not all were saved</source>
        <translation>Сохранены не все</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Nothing new since the coordinator’s last confirmation ({day}).</source>
        <translation>С последнего подтверждения координатора ({day}) ничего нового нет.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Nothing to send</source>
        <translation>Отправлять нечего</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Nothing was sent from this laptop yet.</source>
        <translation>С этого компьютера ещё ничего не отправляли.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Once that is settled, save again. The files that were saved may go on their way already.</source>
        <translation>Устранив это, сохраните ещё раз. Сохранённые файлы можно передать уже сейчас.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>One file with all records of this centre. Nobody but the coordinator and the laptops of the centre can open it. If it gets lost, save another one.</source>
        <translation>Один файл со всеми записями этого центра. Открыть его могут только координатор и компьютеры центра. Если файл потеряется, сохраните его ещё раз.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>Open the report</source>
        <translation>Открыть отчёт</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/stick_offers.py"/>
        <source>Open {file} on “{stick}”</source>
        <translation>Открыть с «{stick}»: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Put a stick in: Kopā notices it by itself.</source>
        <translation>Подключите USB-накопитель: Kopā заметит его сама.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Put the files away</source>
        <translation>Отложить файлы</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Save elsewhere …</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Save the answer to “{stick}”</source>
        <translation>Сохранить ответ на «{stick}»</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <location filename="../../ui/exchange/stick_offers.py"/>
        <source>Save to “{stick}”</source>
        <translation>Сохранить на «{stick}»</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Save to “{stick}” again</source>
        <translation>Ещё раз сохранить на «{stick}»</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Saved and read back</source>
        <translation>Сохранено и проверено</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Saved on this laptop</source>
        <translation>Сохранён на этом компьютере</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Saved {moment}</source>
        <translation>Сохранён: {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/sending.py"/>
        <source>Saving and reading back …</source>
        <translation>Сохранение и проверка…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/sending.py"/>
        <source>Saving to {folder} …</source>
        <translation>Сохраняется в «{folder}»…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/sending.py"/>
        <source>Saving to “{stick}”. Leave it in until Kopā says so.</source>
        <translation>Сохраняется на «{stick}». Не вынимайте его, пока Kopā не разрешит.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Send the answer</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Send to the centres</source>
        <translation>Отправить центрам</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Send to the coordinator</source>
        <translation>Отправить координатору</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Small enough for an e-mail too.</source>
        <translation>Файл можно отправить и по эл. почте.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/sending.py"/>
        <source>Stopped. No file was left half written.</source>
        <translation>Остановлено. Ни один файл не остался недописанным.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>Take in files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/card.py"/>
        <source>Take them from this file</source>
        <translation>Взять их из этого файла</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Taken in</source>
        <translation>Импортирован</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Taken in here</source>
        <translation>Импортирован здесь</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>Taken off the lists: {records}</source>
        <translation>Удалены записи: {records}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Taking in the files …</source>
        <translation>Импорт файлов…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/code.py"/>
        <source>The codes differ</source>
        <translation>Коды различаются</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>The import is done</source>
        <translation>Импорт завершён</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>There is no Kopā file among these.</source>
        <translation>Среди этих нет ни одного файла программы Kopā.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>There is nothing to import in these files.</source>
        <translation>В этих файлах нечего импортировать.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>This file was saved on this laptop. There is nothing to take in.</source>
        <translation>Этот файл сохранён на этом компьютере. Импортировать нечего.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>This file was taken in before. It does no harm.</source>
        <translation>Этот файл уже импортирован. Это не мешает.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>This is what would change. Nothing is changed until you press the button.</source>
        <translation>Вот что изменится. Пока кнопка не нажата, ничего не меняется.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>This laptop only reads: it takes in files and sends none. If it is to send, ask your coordinator for another role.</source>
        <translation>Этот компьютер только читает: он импортирует файлы и сам их не отправляет. Если он должен отправлять файлы, попросите у координатора другую роль.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Too large for an e-mail: most carry no more than 20 MB. Bring it on a stick.</source>
        <translation>Для письма файл слишком велик: обычно можно отправить не больше 20 МБ. Передайте его на USB-накопителе.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>What was changed on two laptops</source>
        <translation>Изменённое на двух компьютерах</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/programme_name.py"/>
        <source>Whoever joins sees it, and it stands on certificates.</source>
        <translation>Его видят все, кто присоединяется, и оно стоит на подтверждениях.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/question_card.py"/>
        <source>Why is it right to delete this?</source>
        <translation>Почему это правильно удалить?</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Without them the marked files are left out, and the others come in.</source>
        <translation>Без объяснения отмеченные файлы не импортируются, а остальные — импортируются.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/question_card.py"/>
        <source>Write it in a few words: they are kept with the report.</source>
        <translation>Напишите в нескольких словах: это останется в отчёте.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/programme_name.py"/>
        <source>Write the name of the programme.</source>
        <translation>Введите название инициативы.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/stick_offers.py"/>
        <source>You can also drop the file on this page.</source>
        <translation>Файл можно и перетащить в это окно.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sticks.py"/>
        <source>You may take the stick out.</source>
        <translation>USB-накопитель можно вынуть.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/page.py"/>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>and %n more files</source>
        <translation>
            <numerusform>и ещё %n файл</numerusform>
            <numerusform>и ещё %n файла</numerusform>
            <numerusform>и ещё %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>it has arrived</source>
        <translation>получено</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>no answer yet</source>
        <translation>ответа ещё нет</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>pictures of scans</source>
        <translation>изображения сканов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>the data of the programme</source>
        <translation>данные инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>very much</source>
        <translation>очень много</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>write-protected</source>
        <translation>защищён от записи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>{file}: from {sender}, made {made}.</source>
        <translation>{file}: создан {made}, отправитель — {sender}.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>{size} GB</source>
        <translation>{size} ГБ</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>{size} free</source>
        <translation>свободно {size}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>{size} kB</source>
        <translation>{size} КБ</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>A community centre</source>
        <translation>Центр сообщества</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>A coordinator of centres</source>
        <translation>Координатор центров</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>A few answers, and you can begin. No internet is needed.</source>
        <translation>Несколько ответов — и можно начинать. Интернет не нужен.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>A teacher alone</source>
        <translation>Отдельный педагог</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Choose a place from the list, or leave it empty.</source>
        <translation>Выберите место из списка или оставьте пустым.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/presenter.py"/>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Municipality, town or parish</source>
        <translation>Край, город или волость</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Name of the centre, or your own name</source>
        <translation>Название центра или ваши имя и фамилия</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Stands on the papers; you can change it later.</source>
        <translation>Будет на распечатках; позже можно изменить.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Try with sample data</source>
        <translation>Попробовать с примерами данных</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Welcome to Kopā</source>
        <translation>Добро пожаловать в Kopā</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Who works with this laptop?</source>
        <translation>Кто работает на этом компьютере?</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Write a few letters</source>
        <translation>Введите несколько букв</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/presenter.py"/>
        <source>Write the name of your centre.</source>
        <translation>Введите название вашего центра.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/presenter.py"/>
        <source>Write your name: it stands on the papers you print.</source>
        <translation>Введите свои имя и фамилию — они будут на распечатках.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Also scans on which nobody else stands.</source>
        <translation>Также сканы, на которых нет никого другого.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Asked for where it is not named.</source>
        <translation>Если не указана, будет запрошена.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Begin a programme that others can join; this laptop is its coordinator’s.</source>
        <translation>Начать инициативу, к которой могут присоединяться другие; это будет компьютер координатора.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Beginning of a session’s id.</source>
        <translation>Начало идентификатора занятия.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Bigger names, fewer rows.</source>
        <translation>Имена крупнее, строк меньше.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Boxes for capital letters in empty rows.</source>
        <translation>Клетки для печатных букв в пустых строках.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Columns with commas between, or none; else what was settled for the form.</source>
        <translation>Графы через запятую или none; иначе те, что определены для листа.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Count a period; write the figures as .xlsx, .pdf or .json.</source>
        <translation>Подсчитать показатели за период и сохранить их как .xlsx, .pdf или .json.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Delete the older backups here at once.</source>
        <translation>Сразу удалить более старые резервные копии на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Do the whole job on sample data, and say what was made.</source>
        <translation>Выполнить всю работу на примере и показать, что создано.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Erase somebody for ever: the whole name, or the beginning of the record’s id.</source>
        <translation>Навсегда удалить данные человека: полное имя или начало идентификатора записи.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Events and who came.</source>
        <translation>Мероприятия и их посещаемость.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Events, people, attendance, sign-in sheets and certificates without internet.</source>
        <translation>Мероприятия, люди, посещаемость, листы регистрации и подтверждения без интернета.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>First day, YYYY-MM-DD.</source>
        <translation>Первый день, ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>For attendance: the event, else a new one is added.</source>
        <translation>Для посещаемости: мероприятие; если не указано, добавляется новое.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Give numbers to those who have no certificate yet.</source>
        <translation>Присвоить номера тем, у кого подтверждения ещё нет.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Go back to a backup; the present records are kept first.</source>
        <translation>Восстановить из резервной копии; текущие данные сначала сохраняются.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>How they look.</source>
        <translation>Как они выглядят.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>How to read a text file when the guess is wrong.</source>
        <translation>Как читать текстовый файл, если догадка неверна.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Join with the welcome in a file.</source>
        <translation>Присоединиться по разрешению из файла.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Keep and list scans of signed sheets and photos.</source>
        <translation>Добавить и перечислить сканы подписанных листов и фотографии.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Keep files with an event; a page whose code is known goes to its own event.</source>
        <translation>Добавить файлы к мероприятию; лист с известным кодом попадает к своему мероприятию.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Last day, YYYY-MM-DD.</source>
        <translation>Последний день, ГГГГ-ММ-ДД.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Leave out what may be here already.</source>
        <translation>Пропустить то, что, возможно, уже есть.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Leave the name where others wrote it.</source>
        <translation>Оставить имя там, где его написали другие.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Leave the programme: this laptop works alone, with its records.</source>
        <translation>Выйти из инициативы: этот компьютер работает сам по себе, со своими записями.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Leave what stands, off the list.</source>
        <translation>Оставить действующее и убрать расхождение из списка.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Let a laptop join, once its code was compared, and write its welcome.</source>
        <translation>Разрешить компьютеру присоединиться, когда код сверен, и сохранить разрешение.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Let a value stand again; a deleted record comes back.</source>
        <translation>Вернуть прежнее значение или удалённую запись.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List all events, the newest first.</source>
        <translation>Показать все мероприятия, сначала новые.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List records that may be one person, and people who may live together.</source>
        <translation>Показать записи, которые могут быть одним человеком, и людей, которые могут жить вместе.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List the evidence of an event, the newest first.</source>
        <translation>Перечислить материалы мероприятия, сначала новые.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List the files that were taken in, or every record that one of them touched.</source>
        <translation>Показать импортированные файлы или каждую запись, которую изменил один из них.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List the laptops of the programme.</source>
        <translation>Показать список компьютеров инициативы.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List values that gave way to another laptop’s, each with its number.</source>
        <translation>Перечислить значения, заменённые значениями другого компьютера, каждое с номером.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Make sample laptops in a folder, with their true figures.</source>
        <translation>Создать в папке примеры компьютеров с их верными числами.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Make this laptop the coordinator’s with a recovery paper.</source>
        <translation>С листом восстановления сделать этот компьютер компьютером координатора.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Names of columns, with commas between them.</source>
        <translation>Названия столбцов через запятую.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Note that two records are one person: the beginnings of their ids.</source>
        <translation>Отметить, что две записи — один человек: начала их идентификаторов.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Note that two records are two people: the beginnings of their ids.</source>
        <translation>Отметить, что две записи — разные люди: начала их идентификаторов.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only records with these words in their names.</source>
        <translation>Только записи с этими словами в названии.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only these records.</source>
        <translation>Только эти записи.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only those of this event.</source>
        <translation>Только для этого мероприятия.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only those that answer to these words.</source>
        <translation>Только те, что подходят под эти слова.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only those that have come so far.</source>
        <translation>Только с таким статусом.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only those that nobody has taken yet.</source>
        <translation>Только ещё не вручённые.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Other lists as spreadsheets.</source>
        <translation>Другие списки в виде таблиц.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Paper and how it lies.</source>
        <translation>Бумага и её расположение.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>People and lists of people.</source>
        <translation>Люди и списки людей.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Read everything and say whether it is sound.</source>
        <translation>Прочитать всё и проверить, в порядке ли данные.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Rows that are not signed, by their numbers.</source>
        <translation>Строки без подписи, по номерам.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Rows that are signed, by their numbers: 1-9,12.</source>
        <translation>Строки с подписью, по номерам: 1-9,12.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Say what would change, and change nothing.</source>
        <translation>Показать, что изменится, ничего не меняя.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Say what would go and what stays.</source>
        <translation>Сказать, что исчезнет и что останется.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Say whether a certificate is genuine: its number, its code or a photo.</source>
        <translation>Сказать, подлинное ли подтверждение: по номеру, коду или фотографии.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Show a signed page by its code, and enter what stands on it.</source>
        <translation>Показать подписанный лист по коду и ввести то, что на нём стоит.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Show one event: the beginning of its id, or part of its title.</source>
        <translation>Показать одно мероприятие: начало идентификатора или часть названия.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Show the code to compare, change nothing.</source>
        <translation>Показать код для сверки и ничего не менять.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Show who asks to join, and the code to compare.</source>
        <translation>Показать, кто просит о присоединении, и код для сверки.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Signatures counted on the paper, once for each day in turn.</source>
        <translation>Подписи, сосчитанные на бумаге, по разу на каждый день по порядку.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take a laptop out: its files are not taken in any more.</source>
        <translation>Исключить компьютер: его файлы больше не импортируются.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take from a centre’s file what a coordinator changed of the programme and has lost.</source>
        <translation>Взять из файла центра то, что координатор изменил в инициативе и потерял.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take in a list of people and register them for an event.</source>
        <translation>Импортировать список людей и добавить их заявки на мероприятие.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take in a list of people from a spreadsheet.</source>
        <translation>Импортировать список людей из таблицы.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take in a plan of events from a spreadsheet.</source>
        <translation>Импортировать план мероприятий из таблицы.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take in events, attendance, organisations or mini-projects from a spreadsheet.</source>
        <translation>Импортировать мероприятия, посещаемость, организации или мини-проекты из таблицы.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take in files from other laptops, in any order.</source>
        <translation>Импортировать файлы с других компьютеров в любом порядке.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Tell every record that is touched.</source>
        <translation>Назвать каждую запись, которая меняется.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The PDF to write.</source>
        <translation>PDF, который нужно сохранить.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The code of its centre; its own where none is named.</source>
        <translation>Код центра; если не указан — собственный центр компьютера.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The first free label of the first sheet.</source>
        <translation>Первая свободная наклейка на первом листе.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The list of municipalities, towns and parishes.</source>
        <translation>Список краёв, городов и волостей.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The notice also in this language.</source>
        <translation>Уведомление также на этом языке.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The paper also in this language.</source>
        <translation>Документ также на этом языке.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The welcome, or the folder for it.</source>
        <translation>Файл разрешения или папка для него.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The year of days that state none.</source>
        <translation>Год для дат, в которых он не указан.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Use another list: Kopā’s own shape, or the state’s open data.</source>
        <translation>Использовать другой список: в формате Kopā или открытые данные государства.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Use the list that came with the program again.</source>
        <translation>Снова использовать список программы.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What kind of sheet.</source>
        <translation>Какой лист.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What laptops wrote differently: the list, putting back.</source>
        <translation>Что на компьютерах записано по-разному: показать и вернуть.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What others are told, such as “stolen”.</source>
        <translation>Что сообщить другим, например «украден».</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What the laptop is to be.</source>
        <translation>Роль компьютера.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What the list is about.</source>
        <translation>О чём список.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What they say: participation, facilitator, thanks … or an own template’s name.</source>
        <translation>Что они подтверждают: participation, facilitator, thanks … или название своего шаблона.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Which papers, with commas between: sheet,labels</source>
        <translation>Какие документы, через запятую: sheet,labels</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Which sheet of a workbook.</source>
        <translation>Какой лист книги.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Who belongs to the programme: joining, letting in.</source>
        <translation>Кто входит в инициативу: просьбы и разрешения присоединиться.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Why as many signatures were not entered as counted.</source>
        <translation>Почему введено другое число подписей, чем сосчитано.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Why it is right to delete so much, or to erase data for ever.</source>
        <translation>Почему правильно удалить так много или удалить данные навсегда.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Why: without it nothing is erased.</source>
        <translation>Почему: без причины ничего не удаляется.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>With new keys, after this laptop was taken out.</source>
        <translation>С новыми ключами, если этот компьютер был исключён.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>With phones and e-mail addresses.</source>
        <translation>С телефонами и адресами эл. почты.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>With the notes.</source>
        <translation>С примечаниями.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write a PDF for each person into this folder.</source>
        <translation>Записать в эту папку отдельный PDF для каждого.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write a checked copy of all records.</source>
        <translation>Создать проверенную резервную копию всех данных.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write a file for the other laptops, into a file or folder.</source>
        <translation>Создать файл для других компьютеров в указанном файле или папке.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the certificates of an event as one PDF, or drafts where none is issued.</source>
        <translation>Создать подтверждения мероприятия в одном файле PDF или черновики, если ни одно не выдано.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the file with which this laptop asks to join.</source>
        <translation>Сохранить файл, которым этот компьютер просит о присоединении.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the list of events as .xlsx or .csv.</source>
        <translation>Сохранить список мероприятий в .xlsx или .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the list of people as .xlsx or .csv.</source>
        <translation>Сохранить список людей в .xlsx или .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the mini-projects as .xlsx or .csv.</source>
        <translation>Сохранить список мини-проектов в .xlsx или .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the organisations as .xlsx or .csv.</source>
        <translation>Сохранить список организаций в .xlsx или .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the papers of an event into a folder, a PDF each.</source>
        <translation>Записать документы мероприятия в папку, каждый в своём PDF.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the recovery paper of the programme as a PDF.</source>
        <translation>Сохранить лист восстановления инициативы как PDF.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the register of certificates as .xlsx or .csv.</source>
        <translation>Сохранить реестр подтверждений в .xlsx или .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the register of certificates: a PDF to be printed, or a table.</source>
        <translation>Записать реестр подтверждений: PDF для печати или таблицу.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the sign-in sheet of an event as a PDF.</source>
        <translation>Создать лист регистрации мероприятия в файле PDF.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write who came to which session of an event as .xlsx or .csv.</source>
        <translation>Сохранить посещаемость мероприятия по занятиям в .xlsx или .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write who is on an event’s list as .xlsx or .csv.</source>
        <translation>Сохранить список участников мероприятия в .xlsx или .csv.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day} has passed already.</source>
        <translation>День ({day}) уже прошёл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day} is a public holiday: {name}</source>
        <translation>{day} — праздничный день: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day} is more than two years away. Is the year right?</source>
        <translation>{day} — больше чем через два года. Верно ли указан год?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day}: {name} is taken, {times}: {title}</source>
        <translation>{day} {times} место «{name}» уже занято: {title}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day}: {name} leads another event, {times}: {title}</source>
        <translation>{day} {times} {name} ведёт другое мероприятие: {title}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day}: {times} is very long. Are the times right?</source>
        <translation>{day} {times} — очень долго. Верно ли указано время?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day}: {times} meets another time of this event.</source>
        <translation>{day} {times} — пересекается с другим временем этого мероприятия.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/differences.py"/>
        <source>%n differences between laptops can be put back</source>
        <translation>
            <numerusform>%n расхождение между компьютерами: другую запись можно вернуть</numerusform>
            <numerusform>%n расхождения между компьютерами: другие записи можно вернуть</numerusform>
            <numerusform>%n расхождений между компьютерами: другие записи можно вернуть</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Added: {record}</source>
        <translation>Добавлено: {record}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Also called</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Applied on</source>
        <translation>Дата заявки</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Approved by</source>
        <translation>Кто согласовал</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Approved on</source>
        <translation>Дата согласования</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Attendance noted: {count}</source>
        <translation>Посещений отмечено: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Call</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Codes of its pages</source>
        <translation>Коды листов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Columns of the sign-in sheet</source>
        <translation>Графы листа регистрации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Contact about data</source>
        <translation>Контакт по вопросам данных</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Controller of the data</source>
        <translation>Контролёр данных</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Copy into a file</source>
        <translation>Копия в файле</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Copy to a printer</source>
        <translation>Распечатка</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Counted by</source>
        <translation>Кто считал</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Do again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Done again: {act}</source>
        <translation>Повторено: {act}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Entered from paper</source>
        <translation>Введено с бумаги</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Evidence goes to the coordinator</source>
        <translation>Материалы отправляются координатору</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Form of the picture</source>
        <translation>Вид изображения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Funder</source>
        <translation>Финансирующая сторона</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Grant</source>
        <translation>Финансирование</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Granted because</source>
        <translation>Причина выдачи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Guardian</source>
        <translation>Законный представитель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Handed out on</source>
        <translation>Дата вручения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Handed to</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Headcounts noted: {count}</source>
        <translation>Отмечено подсчётов: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/history/door.py"/>
        <location filename="../../ui/history/panel.py"/>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Hours</source>
        <translation>Объём</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Household</source>
        <translation>Домохозяйство</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>How it was noted</source>
        <translation>Как отмечено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Issued by</source>
        <translation>Кем выдано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Kind of programme</source>
        <translation>Вид программы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Layout of the page</source>
        <translation>Разметка листа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Lead organisation</source>
        <translation>Ведущая организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Lead person</source>
        <translation>Руководитель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Lives in</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <location filename="../../ui/history/panel.py"/>
        <source>Look at them</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Made on</source>
        <translation>Создана</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Mini-project</source>
        <translation>Мини-проект</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Name in the original script</source>
        <translation>Имя в оригинальном написании</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Name on certificates</source>
        <translation>Имя в подтверждениях</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Name: to whom</source>
        <translation>Имя: кому?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Name: whom</source>
        <translation>Имя: кого?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../ui/history/panel.py"/>
        <source>Nothing is on record yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Nothing was done yet.</source>
        <translation>Пока ничего не сделано.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Number of the approval</source>
        <translation>Номер согласования</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>On certificates</source>
        <translation>На подтверждениях</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>On sign-in sheets</source>
        <translation>На листах регистрации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>On the list since</source>
        <translation>В списке с</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Open to all</source>
        <translation>Открыто для всех</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Outcome area</source>
        <translation>Область результатов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Overwritten by a later change</source>
        <translation>Заменено более поздним изменением</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Own contribution</source>
        <translation>Собственный вклад</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Page of the sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>People planned</source>
        <translation>Сколько людей ожидается</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Place</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Place in the order</source>
        <translation>Место по порядку</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Places</source>
        <translation>Количество мест</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Position of who signs</source>
        <translation>Должность у подписи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Project number</source>
        <translation>Номер проекта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Put aside</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Record added</source>
        <translation>Запись добавлена</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Registered: {count}</source>
        <translation>Заявки: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Removed: {record}</source>
        <translation>Удалено: {record}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Replaced by</source>
        <translation>Заменено на</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Result story</source>
        <translation>Рассказ о результате</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Session {day}</source>
        <translation>Занятие {day}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Settled</source>
        <translation>Уточнено</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <location filename="../../ui/history/panel.py"/>
        <source>Show earlier</source>
        <translation>Показать более ранние</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Sign-in sheet, page {page} of {pages}</source>
        <translation>Лист регистрации {page} из {pages}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Signatures on the page</source>
        <translation>Подписи на листе</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Since Kopā was opened. Files that were saved, printed or imported from other laptops, and backups, are not undone here.</source>
        <translation>С момента открытия программы. Сохранённые, напечатанные или импортированные с других компьютеров файлы и резервные копии здесь не отменяются.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Statement about the funding</source>
        <translation>Указание о финансировании</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Territory</source>
        <translation>Территория</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>The record was brought back.</source>
        <translation>Запись восстановлена.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>The record was removed.</source>
        <translation>Запись удалена.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Undo down to here</source>
        <translation>Отменить до этого места</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Undone: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Void</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Walk-in</source>
        <translation>Без записи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>What it is called</source>
        <translation>Как называется</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Who gets one</source>
        <translation>Кто получает</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Why it is cancelled</source>
        <translation>Причина отмены</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Without a registration number</source>
        <translation>Без регистрационного номера</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/history/presenter.py"/>
        <source>and %n more changes</source>
        <translation>
            <numerusform>и ещё %n изменение</numerusform>
            <numerusform>и ещё %n изменения</numerusform>
            <numerusform>и ещё %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>given</source>
        <translation>дано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>not the same</source>
        <translation>не одно и то же</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>the date is not certain</source>
        <translation>дата точно не известна</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>the same</source>
        <translation>одно и то же</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>{field}: {new}</source>
        <translation>{field}: {new}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>{field}: {old} → {new}</source>
        <translation>{field}: {old} → {new}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>“Took part in …”</source>
        <translation>«Участие в …»</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Christmas Day</source>
        <translation>Рождество</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Christmas Eve</source>
        <translation>Рождественский сочельник</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Day off for a holiday</source>
        <translation>Выходной за праздник</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Easter</source>
        <translation>Пасха</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Easter Monday</source>
        <translation>Пасхальный понедельник</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Good Friday</source>
        <translation>Страстная пятница</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Independence Restoration Day</source>
        <translation>День восстановления независимости</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Labour Day</source>
        <translation>Праздник труда</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Midsummer Day</source>
        <translation>Янов день</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Midsummer Eve</source>
        <translation>Лиго</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Mother’s Day</source>
        <translation>День матери</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Moved day off</source>
        <translation>Перенесённый выходной</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>New Year’s Day</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>New Year’s Eve</source>
        <translation>Канун Нового года</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Pentecost</source>
        <translation>Троица</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Proclamation Day of Latvia</source>
        <translation>День провозглашения Латвии</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Second Day of Christmas</source>
        <translation>Второй день Рождества</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/hours.py"/>
        <source>%n academic hours</source>
        <translation>
            <numerusform>%n академический час</numerusform>
            <numerusform>%n академических часа</numerusform>
            <numerusform>%n академических часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/hours.py"/>
        <source>%n hours</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/hours.py"/>
        <source>{hours} academic hours</source>
        <translation>{hours} академического часа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/hours.py"/>
        <source>{hours} hours</source>
        <translation>{hours} часа</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Already here</source>
        <translation>Уже в списке</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Already here, with more to add</source>
        <translation>Уже в списке, есть что добавить</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Another person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Close matches, to decide</source>
        <translation>Возможные совпадения, нужно решить</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Empty fields will be filled. What is kept already stays as it is.</source>
        <translation>Пустые поля будут заполнены. То, что уже записано, не изменится.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Nothing changes. They need not be removed from the file.</source>
        <translation>Ничего не изменится. Удалять их из файла не нужно.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Row {row}: {name} – {words}</source>
        <translation>Строка {row}: {name} — {words}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>The same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>They will be added.</source>
        <translation>Эти люди будут добавлены.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Whoever is left undecided will be added as another person; that can be decided later among the possible duplicates.</source>
        <translation>Кто останется без решения, будет добавлен как другой человек; решить можно будет позже, среди возможных дубликатов.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>adds: {fields}</source>
        <translation>добавит: {fields}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>age band</source>
        <translation>возрастная группа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>consent</source>
        <translation>согласие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>differs, and what is kept stays: {fields}</source>
        <translation>отличается, останется уже записанное: {fields}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>guardian</source>
        <translation>законный представитель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>household</source>
        <translation>домохозяйство</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>place of residence</source>
        <translation>место жительства</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>year of birth</source>
        <translation>год рождения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>{name} in row {row}</source>
        <translation>{name} в строке {row}</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n changed</source>
        <translation>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n changed on two laptops</source>
        <translation>
            <numerusform>на двух компьютерах: %n</numerusform>
            <numerusform>на двух компьютерах: %n</numerusform>
            <numerusform>на двух компьютерах: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n entries were changed on two laptops; the later change stands. The other one can be put back for 90 days, under Differences.</source>
        <translation>
            <numerusform>%n поле изменено на двух компьютерах; действует более позднее изменение. Другое можно вернуть в течение 90 дней в разделе «Расхождения».</numerusform>
            <numerusform>%n поля изменены на двух компьютерах; действуют более поздние изменения. Остальные можно вернуть в течение 90 дней в разделе «Расхождения».</numerusform>
            <numerusform>%n полей изменено на двух компьютерах; действуют более поздние изменения. Остальные можно вернуть в течение 90 дней в разделе «Расхождения».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n erased</source>
        <translation>
            <numerusform>удалено навсегда: %n</numerusform>
            <numerusform>удалено навсегда: %n</numerusform>
            <numerusform>удалено навсегда: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n new</source>
        <translation>
            <numerusform>новых: %n</numerusform>
            <numerusform>новых: %n</numerusform>
            <numerusform>новых: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n new records look like one that is here already. After importing, Possible duplicates shows people side by side.</source>
        <translation>
            <numerusform>%n новая запись похожа на ту, что здесь уже есть. После импорта людей рядом покажет раздел «Возможные дубликаты».</numerusform>
            <numerusform>%n новые записи похожи на те, что здесь уже есть. После импорта людей рядом покажет раздел «Возможные дубликаты».</numerusform>
            <numerusform>%n новых записей похожи на те, что здесь уже есть. После импорта людей рядом покажет раздел «Возможные дубликаты».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>%n of them stay without a name.</source>
        <translation>
            <numerusform>Без имени или названия останется: %n.</numerusform>
            <numerusform>Без имени или названия останется: %n.</numerusform>
            <numerusform>Без имени или названия останется: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n people were erased for ever on another laptop, and so they are here.</source>
        <translation>
            <numerusform>Данные %n человека навсегда удалены на другом компьютере, поэтому удаляются и здесь.</numerusform>
            <numerusform>Данные %n человек навсегда удалены на другом компьютере, поэтому удаляются и здесь.</numerusform>
            <numerusform>Данные %n человек навсегда удалены на другом компьютере, поэтому удаляются и здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n records contradict ones that are here, and stay out. Ask the sender about them.</source>
        <translation>
            <numerusform>%n запись противоречит имеющейся здесь и не импортируется. Спросите отправителя, как правильно.</numerusform>
            <numerusform>%n записи противоречат имеющимся здесь и не импортируются. Спросите отправителя, как правильно.</numerusform>
            <numerusform>%n записей противоречат имеющимся здесь и не импортируются. Спросите отправителя, как правильно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>%n records found</source>
        <translation>
            <numerusform>Найдена %n запись</numerusform>
            <numerusform>Найдено %n записи</numerusform>
            <numerusform>Найдено %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n records hold something that only a newer Kopā knows. It is kept and passed on. You will see it once the newer Kopā is installed here.</source>
        <translation>
            <numerusform>В %n записи есть то, что знает только более новая версия Kopā. Это хранится и передаётся дальше. Увидеть это можно будет, когда здесь установят новую версию.</numerusform>
            <numerusform>В %n записях есть то, что знает только более новая версия Kopā. Это хранится и передаётся дальше. Увидеть это можно будет, когда здесь установят новую версию.</numerusform>
            <numerusform>В %n записях есть то, что знает только более новая версия Kopā. Это хранится и передаётся дальше. Увидеть это можно будет, когда здесь установят новую версию.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n records that the whole programme shares were changed there. Here they change with the next file from a coordinator.</source>
        <translation>
            <numerusform>%n общая для всей инициативы запись там изменена. Здесь она изменится со следующим файлом координатора.</numerusform>
            <numerusform>%n общие для всей инициативы записи там изменены. Здесь они изменятся со следующим файлом координатора.</numerusform>
            <numerusform>%n общих для всей инициативы записей там изменено. Здесь они изменятся со следующим файлом координатора.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n taken off</source>
        <translation>
            <numerusform>удалено: %n</numerusform>
            <numerusform>удалено: %n</numerusform>
            <numerusform>удалено: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>A newer file from this laptop, saved {moment}, was taken in already. This one does no harm: whatever is newer stands.</source>
        <translation>С этого компьютера уже импортирован более новый файл, сохранённый {moment}. Этот не мешает: в силе остаётся более новое.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Attendance</source>
        <translation>Посещение</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Changed on two laptops</source>
        <translation>Изменено на двух компьютерах</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Decision about duplicates</source>
        <translation>Решение о дубликатах</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Erased for ever</source>
        <translation>Данные удалены навсегда</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>Everything: %n records</source>
        <translation>
            <numerusform>Всё: %n запись</numerusform>
            <numerusform>Всё: %n записи</numerusform>
            <numerusform>Всё: %n записей</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>From</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Gave way: {source}</source>
        <translation>Больше не в силе: {source}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Go to the files</source>
        <translation>К файлам</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Headcount</source>
        <translation>Подсчёт без списка</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Here already: {name}</source>
        <translation>Здесь уже есть: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Here already: {name} – {signs}</source>
        <translation>Здесь уже есть: {name} — {signs}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Here stands what each file from another laptop did. None was taken in yet.</source>
        <translation>Здесь видно, что изменил каждый файл с другого компьютера. Пока ни один не импортирован.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Imported records</source>
        <translation>Импортированные записи</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Imports</source>
        <translation>Полученные файлы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>In this file something bears the mark or the letters of this laptop that was not made here. So that nothing can be mixed up, this laptop goes on under a new mark: new certificates get other letters. Nothing is lost. If it is said again, tell your coordinator.</source>
        <translation>В этом файле что-то отмечено знаком или буквами этого компьютера, хотя сделано не здесь. Чтобы ничего не перепуталось, этот компьютер продолжает работу под новым знаком: в номерах новых подтверждений будут другие буквы. Ничего не потеряно. Если это сообщение появится снова, сообщите координатору.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>It is off the lists, though somebody worked on it who could not know. Differences brings it back.</source>
        <translation>Запись удалена, хотя кто-то, не зная этого, работал с ней. Вернуть её можно в разделе «Расхождения».</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>It stays on the lists, though it was taken off them on another laptop.</source>
        <translation>Запись остаётся в списках, хотя на другом компьютере её удалили.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Line of a sign-in sheet</source>
        <translation>Строка листа регистрации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Looks like one here</source>
        <translation>Похоже на запись, которая здесь есть</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>No file with these words was taken in.</source>
        <translation>Файлов с такими словами не импортировали.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>No record of this file has these words in it.</source>
        <translation>Ни в одной записи этого файла таких слов нет.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>Only notes that Kopā keeps for itself, such as for its keys.</source>
        <translation>Только служебные отметки самой программы, например о ключах.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Open a file to see what it did to each record. The numbers stay for good.</source>
        <translation>Откройте файл, чтобы увидеть, что он изменил в каждой записи. Числа хранятся всегда.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Organisation noted as present</source>
        <translation>Присутствовавшая организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Partner of the event</source>
        <translation>Партнёр мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Partner of the mini-project</source>
        <translation>Партнёр мини-проекта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Person of the mini-project</source>
        <translation>Участие в мини-проекте</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Programme</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>Reason given for deleting it: {reason}</source>
        <translation>Причина удаления: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>Records of the file</source>
        <translation>Записи файла</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Registration</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Scan or photo</source>
        <translation>Скан или фотография</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Search by laptop, centre or day</source>
        <translation>Искать по компьютеру, центру или дню</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>Search by name or event</source>
        <translation>Искать по имени или мероприятию</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Session</source>
        <translation>Занятие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Sign-in sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>So many people are new that they were not compared with those who are here. After importing, look at Possible duplicates.</source>
        <translation>Новых людей так много, что они не сравнивались с уже имеющимися здесь. После импорта загляните в раздел «Возможные дубликаты».</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Stands: {source}</source>
        <translation>В силе: {source}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Stays out</source>
        <translation>Не импортируется</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Taken off the lists</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Team of the event</source>
        <translation>Команда мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>That laptop may not erase by itself. Before you import, ask whether a coordinator or whoever leads the centre wants it: it cannot be undone.</source>
        <translation>Компьютер отправителя сам этого делать не может. Прежде чем импортировать, узнайте, хочет ли этого координатор или руководитель центра: отменить это нельзя.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>The name of an erased person is taken out of %n texts of the whole programme. Please read them once.</source>
        <translation>
            <numerusform>Имя человека, данные которого удалены навсегда, убирается из %n общего текста инициативы. Прочитайте его, пожалуйста.</numerusform>
            <numerusform>Имя человека, данные которого удалены навсегда, убирается из %n общих текстов инициативы. Прочитайте их, пожалуйста.</numerusform>
            <numerusform>Имя человека, данные которого удалены навсегда, убирается из %n общих текстов инициативы. Прочитайте их, пожалуйста.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>The two laptops differ, though both had seen the same changes: {records}. Send each other a new file. If this is said again then, tell your coordinator.</source>
        <translation>Два компьютера различаются, хотя оба видели одни и те же изменения: {records}. Обменяйтесь новыми файлами. Если это сообщение появится снова, расскажите о нём координатору.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>This file adds no record here and changes none.</source>
        <translation>Этот файл здесь не добавляет и не изменяет записей.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>This file deletes many records at once: {deleted} of {of} ({records}). Before you import, ask {sender} whether that is meant.</source>
        <translation>Этот файл разом удаляет много записей: {deleted} из {of} ({records}). Прежде чем импортировать, уточните, так ли это задумано. Отправитель: {sender}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>Together the files delete many records: {deleted} of {of} ({records}).</source>
        <translation>Все файлы вместе удаляют много записей: {deleted} из {of} ({records}).</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Waits for a coordinator</source>
        <translation>Ждёт файла координатора</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>What a file did record by record is kept for %n days.</source>
        <translation>
            <numerusform>Что файл изменил в каждой записи, хранится %n день.</numerusform>
            <numerusform>Что файл изменил в каждой записи, хранится %n дня.</numerusform>
            <numerusform>Что файл изменил в каждой записи, хранится %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>What it did</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>What to list</source>
        <translation>Что показывать</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>What was erased for ever on another laptop does not come back here: %n records.</source>
        <translation>
            <numerusform>Навсегда удалённое на другом компьютере сюда не возвращается: %n запись.</numerusform>
            <numerusform>Навсегда удалённое на другом компьютере сюда не возвращается: %n записи.</numerusform>
            <numerusform>Навсегда удалённое на другом компьютере сюда не возвращается: %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>With other files of the last 30 days, this file deletes many records: {deleted} of {of} ({records}). Before you import, ask {sender} whether that is meant.</source>
        <translation>Этот файл вместе с другими за последние 30 дней удаляет много записей: {deleted} из {of} ({records}). Прежде чем импортировать, уточните, так ли это задумано. Отправитель: {sender}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>attendance</source>
        <translation>посещения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>centres</source>
        <translation>центры</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>certificates</source>
        <translation>подтверждения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>consents</source>
        <translation>согласия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>events</source>
        <translation>мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>headcounts</source>
        <translation>подсчёты без списка</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>mini-projects</source>
        <translation>мини-проекты</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>organisations</source>
        <translation>организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>other records</source>
        <translation>другие записи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>people</source>
        <translation>люди</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>registrations</source>
        <translation>заявки</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>scans and photos</source>
        <translation>сканы и фотографии</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>sessions</source>
        <translation>занятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>{field}: changed</source>
        <translation>{field}: изменено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>{kind}: {records}</source>
        <translation>{kind}: {records}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_items.py"/>
        <source>{records}. %n of them can be looked at one by one.</source>
        <translation>
            <numerusform>{records}. По одной можно посмотреть %n из них.</numerusform>
            <numerusform>{records}. По одной можно посмотреть %n из них.</numerusform>
            <numerusform>{records}. По одной можно посмотреть %n из них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>{sender} asks to erase data for ever that are not on the lists here: %n records.</source>
        <translation>
            <numerusform>«{sender}» просит навсегда удалить данные, которых здесь в списках нет: %n запись.</numerusform>
            <numerusform>«{sender}» просит навсегда удалить данные, которых здесь в списках нет: %n записи.</numerusform>
            <numerusform>«{sender}» просит навсегда удалить данные, которых здесь в списках нет: %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>{sender} asks to erase the data of %n people for ever: {names}.</source>
        <translation>
            <numerusform>«{sender}» просит навсегда удалить данные %n человека: {names}.</numerusform>
            <numerusform>«{sender}» просит навсегда удалить данные %n человек: {names}.</numerusform>
            <numerusform>«{sender}» просит навсегда удалить данные %n человек: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>{sender}, {moment}</source>
        <translation>{sender}, {moment}</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>All records of this laptop stay with it.</source>
        <translation>Все записи этого компьютера остаются на нём.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Ask to join</source>
        <translation>Попросить о присоединении</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Ask to join anew</source>
        <translation>Попросить о присоединении заново</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Ask to join …</source>
        <translation>Попросить о присоединении…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Ask whoever let this laptop in to read out the code of the programme: it stands there at Exchange, above the list of laptops. Both must be the same, group by group:</source>
        <translation>Попросите прочитать вам код инициативы на компьютере, который принял этот: там он виден в разделе «Обмен», над списком компьютеров. Оба кода должны совпадать, группа за группой:</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/code.py"/>
        <source>Code: {code}</source>
        <translation>Код: {code}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Compare the code of the programme</source>
        <translation>Сравните код инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Files that ask to join (*.kopa-join)</source>
        <translation>Просьбы о присоединении (*.kopa-join)</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>First ask to join: the welcome is made for that file.</source>
        <translation>Сначала попросите о присоединении: разрешение готовят именно для этой просьбы.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>For the coordinator’s own laptop, once in a programme: from then on the laptops of the centres can join it.</source>
        <translation>Для компьютера самого координатора, один раз в инициативе: после этого к ней могут присоединяться компьютеры центров.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>From</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Give the file to the coordinator and read out this code, by phone or face to face. The coordinator must see the same one:</source>
        <translation>Передайте файл координатору и прочитайте этот код по телефону или при встрече. На компьютере координатора должен быть такой же код:</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>If every coordinator’s laptop is lost or broken: this laptop becomes the coordinator’s with the paper and its passphrase.</source>
        <translation>Если все компьютеры координаторов потеряны или сломаны: с листом и его парольной фразой этот компьютер становится компьютером координатора.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Join anew?</source>
        <translation>Присоединиться заново?</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Joined</source>
        <translation>Присоединён</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Kopā files (*.kopa)</source>
        <translation>Файлы Kopā (*.kopa)</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/founding_panel.py"/>
        <source>Let others join</source>
        <translation>Разрешить присоединяться</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Let others join this laptop</source>
        <translation>Разрешить другим присоединяться к этому компьютеру</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/founding_panel.py"/>
        <source>Let others join this laptop?</source>
        <translation>Разрешить другим присоединяться к этому компьютеру?</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Let others join …</source>
        <translation>Разрешить присоединяться…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Looking at the welcome …</source>
        <translation>Просмотр разрешения…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Next: save a file for the coordinator, so that the records of this laptop get there too. From then on a file goes there and back as often as you like.</source>
        <translation>Дальше: сохраните файл для координатора, чтобы туда попали и записи этого компьютера. Потом обменивайтесь файлами так часто, как вам удобно.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Nothing was taken in. Ask the coordinator for a new welcome, and compare the codes again.</source>
        <translation>Ничего не импортировано. Попросите у координатора новое разрешение и сравните коды ещё раз.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Only if the coordinator has taken this laptop out, for instance because it was lost. Until the new welcome comes, no files for others can be saved here. All records stay.</source>
        <translation>Только если координатор исключил этот компьютер, например, потому что он был потерян. Пока нет нового разрешения, здесь нельзя сохранять файлы для других. Все записи остаются.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Open the welcome</source>
        <translation>Открыть разрешение</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Open the welcome …</source>
        <translation>Открыть разрешение…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Others can join “{programme}” now.</source>
        <translation>К инициативе «{programme}» теперь могут присоединяться другие компьютеры.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Put the file away</source>
        <translation>Закрыть файл</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Save a small file and give it to the coordinator of your programme, on a stick or by e-mail. It holds the name of this laptop and none of your records.</source>
        <translation>Сохраните небольшой файл и передайте его координатору вашей инициативы на USB-накопителе или по эл. почте. В нём есть название этого компьютера и нет ни одной вашей записи.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Save the file once more …</source>
        <translation>Сохранить файл ещё раз…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Save the file that asks to join</source>
        <translation>Сохранить просьбу о присоединении</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Save to a folder …</source>
        <translation>Сохранить в папку…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Taking in the records of the programme …</source>
        <translation>Импорт записей инициативы…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>The codes are the same: join</source>
        <translation>Коды совпадают: присоединиться</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>The coordinator gives you a file in return. It brings the records of the programme, and nobody but this laptop can open it.</source>
        <translation>В ответ координатор передаёт другой файл. Он приносит записи инициативы, и открыть его можно только на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>The file “{file}” is saved.</source>
        <translation>Файл «{file}» сохранён.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>The records of this laptop join those that “{centre}” has in the programme already.</source>
        <translation>Записи этого компьютера присоединятся к тем, которые уже есть у центра «{centre}» в инициативе.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>The records of “{own}” on this laptop become records of “{centre}”.</source>
        <translation>Записи этого компьютера, которые до сих пор были записями центра «{own}», станут записями центра «{centre}».</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop becomes</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/founding_panel.py"/>
        <source>This laptop becomes the coordinator’s. It says which laptops belong to the programme, and gets the files of all centres. It cannot join another programme afterwards. If your programme has a coordinator already, ask to join instead.</source>
        <translation>Этот компьютер становится компьютером координатора. Он определяет, какие компьютеры входят в инициативу, и получает файлы всех центров. К другой инициативе он потом присоединиться не сможет. Если у вашей инициативы уже есть координатор, лучше попросите о присоединении.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop belongs to the programme now.</source>
        <translation>Теперь этот компьютер входит в инициативу.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop belongs to “{programme}” now</source>
        <translation>Теперь этот компьютер входит в инициативу «{programme}»</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop does not belong to “{programme}” any more. All records are still here; to come back, ask to join anew.</source>
        <translation>Этот компьютер больше не входит в инициативу «{programme}». Все записи по-прежнему здесь; чтобы вернуться, попросите о присоединении заново.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>This laptop was taken out</source>
        <translation>Этот компьютер исключён</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop was taken out of “{programme}” ({day}), so nobody takes in its files. All records are still here; to come back, ask to join anew.</source>
        <translation>Этот компьютер исключён из инициативы «{programme}» ({day}), поэтому его файлы никто не импортирует. Все записи по-прежнему здесь; чтобы вернуться, попросите о присоединении заново.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop was taken out of “{programme}” ({day}; reason: {why}), so nobody takes in its files. All records are still here; to come back, ask to join anew.</source>
        <translation>Этот компьютер исключён из инициативы «{programme}» ({day}; причина: {why}), поэтому его файлы никто не импортирует. Все записи по-прежнему здесь; чтобы вернуться, попросите о присоединении заново.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>This laptop works alone so far. Laptops of one programme bring their records together by files, without internet. Nobody else can open these files.</source>
        <translation>Этот компьютер пока работает сам по себе. Компьютеры одной инициативы объединяют записи с помощью файлов, без интернета. Посторонние эти файлы не откроют.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>To the exchange</source>
        <translation>К обмену</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Until the new welcome is opened here, this laptop does not belong to “{programme}”. All records are still here.</source>
        <translation>Пока здесь не открыто новое разрешение, этот компьютер не входит в инициативу «{programme}». Все записи по-прежнему здесь.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Use a recovery paper</source>
        <translation>Использовать лист восстановления</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Use a recovery paper …</source>
        <translation>Использовать лист восстановления…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Welcome to “{programme}”</source>
        <translation>Разрешение присоединиться к инициативе «{programme}»</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>What the whole programme shares – its name, funders, logos and reporting periods – comes from the coordinator and takes the place of what is set here.</source>
        <translation>То, что общее для всей инициативы, — название, финансирующие организации, логотипы и отчётные периоды — приходит от координатора и заменяет настроенное здесь.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Without them this laptop cannot join.</source>
        <translation>Без объяснения этот компьютер не сможет присоединиться.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Writing the file …</source>
        <translation>Сохранение файла…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>You may close Kopā meanwhile; the code stays here. If the file gets lost, save it once more.</source>
        <translation>Программу Kopā тем временем можно закрыть, код останется здесь. Если файл потеряется, сохраните его ещё раз.</translation>
    </message>
</context>
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
        <translation>От общества</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>From the media</source>
        <translation>От СМИ</translation>
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
        <translation>От самоуправления</translation>
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
        <translation>Другая роль</translation>
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
    <name>Laptops</name>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>%n laptops</source>
        <translation>
            <numerusform>%n компьютер</numerusform>
            <numerusform>%n компьютера</numerusform>
            <numerusform>%n компьютеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>%n laptops have not confirmed</source>
        <translation>
            <numerusform>%n компьютер не подтвердил</numerusform>
            <numerusform>%n компьютера не подтвердили</numerusform>
            <numerusform>%n компьютеров не подтвердили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>%n older ones are not shown.</source>
        <translation>
            <numerusform>Ещё %n более старое не показано.</numerusform>
            <numerusform>Ещё %n более старых не показано.</numerusform>
            <numerusform>Ещё %n более старых не показано.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>A file is missing</source>
        <translation>Не хватает файла</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>A laptop has confirmed an erasure when a file of its own says so. Until then the person’s records may still be there.</source>
        <translation>Удаление подтверждено, когда об этом сообщает файл с самого компьютера. До этого данные человека там ещё могут быть.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>All centres</source>
        <translation>Все центры</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>All laptops</source>
        <translation>Все компьютеры</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>All records stay on this laptop, and it works alone. Files of “{programme}” cannot be opened here any more, and no other laptop takes in a file from here.</source>
        <translation>Все записи остаются на этом компьютере, и он работает сам по себе. Файлы инициативы «{programme}» здесь больше не открыть, а файлы этого компьютера другие не импортируют.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Another laptop has taken in a later file of it than this one. Ask for a new file of it.</source>
        <translation>Другой компьютер импортировал с него более новый файл, чем этот. Попросите сохранить там новый файл.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Another reason</source>
        <translation>Другая причина</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Ask the people at that laptop to read out the code that stands on their screen, by phone or face to face. Both must be the same, group by group:</source>
        <translation>Попросите, чтобы у нового компьютера по телефону или при встрече прочитали код с экрана. Оба кода должны совпадать, группа за группой:</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Asked on</source>
        <translation>Дата просьбы</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Belongs since</source>
        <translation>В инициативе с</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/founding_panel.py"/>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Choose the centre of this laptop.</source>
        <translation>Выберите центр этого компьютера.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Choose the file that asks to join</source>
        <translation>Выберите просьбу о присоединении</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Choose the file …</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Choose the reason</source>
        <translation>Выберите причину</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Choose the stick or a folder for the welcome</source>
        <translation>Выберите USB-накопитель или папку для разрешения</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Confirmed by all</source>
        <translation>Подтвердили все</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Confirmed: {names}</source>
        <translation>Подтвердили: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Erasure not confirmed</source>
        <translation>Удаление навсегда не подтверждено</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Erasures</source>
        <translation>Удаление навсегда</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Erasures confirmed</source>
        <translation>Подтверждено удаление навсегда</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Files that ask to join (*.kopa-join)</source>
        <translation>Просьбы о присоединении (*.kopa-join)</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Give it to the people at that laptop. When they open it, they ask for this code; read it out to them. It stands above the list of laptops too.</source>
        <translation>Передайте файл на новый компьютер. Когда его там откроют, вас попросят прочитать этот код. Код виден и над списком компьютеров.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>If this laptop breaks or gets lost, nobody can let laptops in any more. With the paper from the safe a new laptop takes its place.</source>
        <translation>Если этот компьютер сломается или потеряется, никто больше не сможет принимать компьютеры. С листом восстановления из сейфа его место займёт новый компьютер.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>In your words</source>
        <translation>Своими словами</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>It has not confirmed yet that it erased %n people. Send it a file; its next one confirms.</source>
        <translation>
            <numerusform>Он ещё не подтвердил, что данные %n человека там удалены навсегда. Отправьте ему файл; это подтвердит следующий файл с него.</numerusform>
            <numerusform>Он ещё не подтвердил, что данные %n человек там удалены навсегда. Отправьте ему файл; это подтвердит следующий файл с него.</numerusform>
            <numerusform>Он ещё не подтвердил, что данные %n человек там удалены навсегда. Отправьте ему файл; это подтвердит следующий файл с него.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>It is needed too when this laptop goes to another programme. It joins there like a new one, with its records.</source>
        <translation>Это нужно и тогда, когда компьютер переходит в другую инициативу. Туда он присоединяется как новый, со своими записями.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>It went on from a backup or a copy %n times.</source>
        <translation>
            <numerusform>Он %n раз продолжал работу с резервной копии или копии папки.</numerusform>
            <numerusform>Он %n раза продолжал работу с резервной копии или копии папки.</numerusform>
            <numerusform>Он %n раз продолжал работу с резервной копии или копии папки.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Its centre so far</source>
        <translation>Прежний центр</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Its time in the programme ends soon. The next file that a coordinator saves makes it longer.</source>
        <translation>Его срок в инициативе скоро истекает. Следующий файл, который сохранит координатор, его продлит.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Its time in the programme ran out, so new files cannot be opened there. The next file that a coordinator saves makes it good.</source>
        <translation>Его срок в инициативе истёк, поэтому новые файлы там не открыть. Следующий файл, который сохранит координатор, его продлит.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Its time ran out</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Its time runs out</source>
        <translation>Срок истекает</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Join anew …</source>
        <translation>Присоединиться заново…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <location filename="../../ui/exchange/laptops/columns.py"/>
        <source>Laptop</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Laptops</source>
        <translation>Компьютеры</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Laptops of the programme</source>
        <translation>Компьютеры инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/columns.py"/>
        <source>Last file from it</source>
        <translation>Последний файл</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>Leave the programme</source>
        <translation>Выйти из инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Leave the programme …</source>
        <translation>Выйти из инициативы…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Let a laptop in</source>
        <translation>Принять компьютер</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Let a laptop in …</source>
        <translation>Принять компьютер…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Let in another …</source>
        <translation>Принять ещё один…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving.py"/>
        <source>Making a backup and leaving the programme …</source>
        <translation>Создаётся резервная копия, затем выход из инициативы…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Needing attention</source>
        <translation>Требуют внимания</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>New files cannot be opened there. What the laptop has already stays on it; what came from it before stays with you.</source>
        <translation>Новые файлы там не открыть. То, что на компьютере уже есть, на нём и останется; полученное от него раньше остаётся у вас.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Newest file for it</source>
        <translation>Последний файл для него</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Newest file from it</source>
        <translation>Последний файл от него</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>No file yet</source>
        <translation>Файла ещё нет</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>No laptop is like this.</source>
        <translation>Такого компьютера нет.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>No other laptop belongs to the programme yet. On each of them somebody chooses Exchange and saves the small file that asks to join; with it the laptop is let in here.</source>
        <translation>Других компьютеров в инициативе пока нет. На каждом из них в разделе «Обмен» сохраняют небольшой файл с просьбой о присоединении; с ним компьютер принимают здесь.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>No other laptop is known here yet. If a coordinator’s laptop was lost and this one stands in for it: ask every centre for a file, import the files under Exchange and save the answer for them. The laptops then stand here, and the lost one can be taken out.</source>
        <translation>Здесь пока не известен ни один другой компьютер. Если компьютер координатора потерян и этот стоит вместо него: попросите у каждого центра файл, импортируйте файлы в разделе «Обмен» и сохраните для центров ответ. Тогда компьютеры появятся здесь, а потерянный можно будет исключить.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>No other laptop of a coordinator is known here. Without this one and without the recovery paper nobody can let laptops in any more.</source>
        <translation>Другие компьютеры координатора здесь не известны. Без этого компьютера и без листа восстановления никто больше не сможет принимать компьютеры.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Nobody was let in: the file is not from that laptop, or was changed on the way. Ask for a new one.</source>
        <translation>Никто не принят: файл не с того компьютера или был изменён по дороге. Попросите новый.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Not yet: {names}</source>
        <translation>Ещё нет: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Nothing was heard of it for %n days. Ask for a file: what is recorded there is missing here.</source>
        <translation>
            <numerusform>От него %n день ничего не приходило. Попросите файл: здесь нет того, что записано там.</numerusform>
            <numerusform>От него %n дня ничего не приходило. Попросите файл: здесь нет того, что записано там.</numerusform>
            <numerusform>От него %n дней ничего не приходило. Попросите файл: здесь нет того, что записано там.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>On the new laptop choose Exchange, then “Ask to join”. It writes a small file that ends in .kopa-join; bring it here on a stick or by e-mail.</source>
        <translation>На новом компьютере выберите «Обмен», затем «Попросить о присоединении». Там сохранят небольшой файл с окончанием .kopa-join; принесите его сюда на USB-накопителе или пришлите по эл. почте.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/columns.py"/>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Our file there</source>
        <translation>Наш файл там</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Prepare the paper …</source>
        <translation>Подготовить лист…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Reading the file …</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Recovery paper</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Save elsewhere …</source>
        <translation>Сохранить в другом месте…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Saving the welcome and reading it back …</source>
        <translation>Сохранение и проверка разрешения…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Search by laptop or centre</source>
        <translation>Поиск по компьютеру или центру</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Silent for %n days</source>
        <translation>
            <numerusform>Молчит %n день</numerusform>
            <numerusform>Молчит %n дня</numerusform>
            <numerusform>Молчит %n дней</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/columns.py"/>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Take out for good</source>
        <translation>Исключить насовсем</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Take out “{name}”</source>
        <translation>Исключить компьютер «{name}»</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Take out …</source>
        <translation>Исключить…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Taken out</source>
        <translation>Исключён</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Taken out ({day}). Its files are not taken in any more, and new ones cannot be opened there.</source>
        <translation>Исключён ({day}). Его файлы больше не импортируются, а новые там не открыть.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Taken out ({day}; reason: {why}). Its files are not taken in any more, and new ones cannot be opened there.</source>
        <translation>Исключён ({day}; причина: {why}). Его файлы больше не импортируются, а новые там не открыть.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>That is needed when the keys of the programme are lost or in wrong hands, and it begins anew: one laptop leaves and lets others join once more, and the others leave and join it. Its name, reporting periods, logos and outcome areas are then those of the first laptop.</source>
        <translation>Это нужно, если ключи инициативы потеряны или попали в чужие руки и её начинают заново: один компьютер выходит и снова разрешает присоединяться, остальные выходят и присоединяются к нему. Название, отчётные периоды, логотипы и области результатов тогда будут такими, как на первом компьютере.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>The codes are the same: let in</source>
        <translation>Коды совпадают: принять</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>The file that asks to join</source>
        <translation>Просьба о присоединении</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>The other laptops are told.</source>
        <translation>Об этом узнают и другие компьютеры.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>The other laptops do not hear of it: tell your coordinator. A backup is made first; whoever goes back to it is in the programme again.</source>
        <translation>Другие компьютеры об этом не узнают: сообщите координатору. Сначала создаётся резервная копия; если восстановить данные из неё, компьютер снова входит в инициативу.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>The other laptops hear of it with the next file that you save.</source>
        <translation>Остальные компьютеры узнают об этом из следующего файла, который вы сохраните.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>The records also tell of %n laptops that nobody let in, such as ones that were set up anew: {names}.</source>
        <translation>
            <numerusform>В записях упоминается ещё %n компьютер, который никто не принимал, например, настроенный заново: {names}.</numerusform>
            <numerusform>В записях упоминаются ещё %n компьютера, которые никто не принимал, например, настроенные заново: {names}.</numerusform>
            <numerusform>В записях упоминаются ещё %n компьютеров, которые никто не принимал, например, настроенные заново: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>The recovery paper is not in the safe yet</source>
        <translation>Листа восстановления ещё нет в сейфе</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>The welcome is saved and read back: {file}.</source>
        <translation>Разрешение сохранено и проверено: {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>The welcome will be saved in: {folder}</source>
        <translation>Разрешение будет сохранено здесь: {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>This cannot be undone: nobody knows in whose hands the laptop is now. If it is found, it can be let in anew, and its records stay.</source>
        <translation>Отменить это нельзя: никто не знает, в чьих руках теперь компьютер. Если он найдётся, его можно принять заново, и записи на нём сохранятся.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>This laptop</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>This laptop belongs already ({role}). Letting it in again saves a new welcome and may change its role.</source>
        <translation>Этот компьютер уже входит в инициативу ({role}). Если принять его снова, будет сохранено новое разрешение, и роль можно изменить.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>This laptop was taken out before ({day}; reason: {why}). Let it in only if you know who has it now.</source>
        <translation>Этот компьютер раньше исключили ({day}; причина: {why}). Принимайте его, только если знаете, у кого он теперь.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving.py"/>
        <source>This laptop works alone now; all its records are here. The backup of before: {file}</source>
        <translation>Теперь этот компьютер работает сам по себе; все записи здесь. Резервная копия прежнего состояния: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>To the laptops</source>
        <translation>К списку компьютеров</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>What it may do</source>
        <translation>Что ему разрешено</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Whatever is recorded there from now on is not taken in by any laptop that has heard of this.</source>
        <translation>То, что там запишут впредь, больше не импортирует ни один компьютер, который об этом узнал.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Which laptops</source>
        <translation>Какие компьютеры</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Write the reason in a few words.</source>
        <translation>Напишите причину в нескольких словах.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>needing attention: {count}</source>
        <translation>требуют внимания: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>{centre} (new)</source>
        <translation>{centre} (новый)</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>{done} of {all}</source>
        <translation>{done} из {all}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>{made}; taken in {day}</source>
        <translation>{made}; импортирован {day}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>{programme} · code to compare: {code}</source>
        <translation>{programme} · код для сравнения: {code}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>“{name}” asks to join</source>
        <translation>Просит о присоединении: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>“{name}” is let in</source>
        <translation>Компьютер принят: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>“{name}” is taken out. Save new files for everybody: until they come, the other laptops still take in its files.</source>
        <translation>Компьютер исключён: {name}. Сохраните новые файлы для всех: пока они не дошли, другие компьютеры ещё принимают его файлы.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/lists.py"/>
        <source>%n rows saved as {file}</source>
        <translation>
            <numerusform>Сохранена %n строка: {file}</numerusform>
            <numerusform>Сохранены %n строки: {file}</numerusform>
            <numerusform>Сохранено %n строк: {file}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Agrees to news</source>
        <translation>Согласие на новости</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Agrees to photos</source>
        <translation>Согласие на фото</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Also called</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Applied for</source>
        <translation>Подан</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Applied on</source>
        <translation>Дата заявки</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Cancelled</source>
        <comment>event</comment>
        <translation>Отменено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Cancelled</source>
        <comment>registration</comment>
        <translation>Отказ</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Certificates (number)</source>
        <translation>Подтверждения (количество)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Copies made</source>
        <translation>Распечатки и файлы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Dates</source>
        <translation>Время проведения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Facilitator</source>
        <translation>Ведение занятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Facilitators</source>
        <translation>Ведущие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Grant, EUR</source>
        <translation>Финансирование, EUR</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Granted because</source>
        <translation>Выдано, потому что</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Handed out</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Handed out on</source>
        <translation>Дата вручения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Handed to</source>
        <translation>Кому вручено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Held</source>
        <translation>Состоялось</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>In original script</source>
        <translation>В оригинальном написании</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Kind of approved programme</source>
        <translation>Вид согласованной программы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Kind of certificate</source>
        <translation>Вид подтверждения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Latgalian</source>
        <translation>латгальский</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Lead organisation</source>
        <translation>Ведущая организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Led by</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Mini-project</source>
        <translation>Мини-проект</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Mini-projects</source>
        <translation>Мини-проекты</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Municipality</source>
        <translation>Край</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Non-formal</source>
        <translation>Неформальная</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Non-formal programme</source>
        <translation>Программа неформального образования</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Number</source>
        <comment>certificate</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Number of events attended</source>
        <translation>Количество посещённых мероприятий</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Number of sessions</source>
        <translation>Количество занятий</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Number of the approval</source>
        <translation>Номер согласования</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Organisations present</source>
        <translation>Присутствовавшие организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Own contribution, EUR</source>
        <translation>Собственный вклад, EUR</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Parent or guardian</source>
        <translation>Родитель или законный представитель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Participants by name (number)</source>
        <translation>Участники по списку (количество)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Participants without names (number)</source>
        <translation>Участники без списка (количество)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Participation</source>
        <translation>Участие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>People planned (number)</source>
        <translation>Ожидается людей (количество)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Place of residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Places</source>
        <translation>Количество мест</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Programme approved by</source>
        <translation>Кем согласована программа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Programme approved on</source>
        <translation>Программа согласована (дата)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Project call</source>
        <translation>Конкурс проектов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Register of certificates</source>
        <translation>Реестр подтверждений</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Registered</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Registered (number)</source>
        <translation>Заявки (количество)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Registration</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Replaced</source>
        <translation>Заменено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Result story</source>
        <translation>Рассказ о результате</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Spelling on certificates</source>
        <translation>Написание в подтверждениях</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>State</source>
        <comment>project or certificate</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Statement of hours</source>
        <translation>Справка о часах</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Supported</source>
        <translation>Поддержан</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Teacher’s programme (A or B)</source>
        <translation>Программа для педагогов (A или B)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Thanks to an organisation</source>
        <translation>Благодарность организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Topics of the programme</source>
        <translation>Темы программы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Void</source>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Volunteer work</source>
        <translation>Волонтёрская работа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Waiting list</source>
        <translation>Ждёт места</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Walk-in</source>
        <translation>Без записи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Without names, by category</source>
        <translation>Без списка по категориям</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>exc.</source>
        <comment>excused, in a narrow column</comment>
        <translation>уваж.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>n</source>
        <comment>absent, in a narrow column</comment>
        <translation>н</translation>
    </message>
</context>
<context>
    <name>Lists in</name>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>%n further columns are not shown.</source>
        <translation>
            <numerusform>Ещё %n столбец не показан.</numerusform>
            <numerusform>Ещё %n столбца не показаны.</numerusform>
            <numerusform>Ещё %n столбцов не показано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>%n places are free: whoever comes after goes on the waiting list.</source>
        <translation>
            <numerusform>Свободно %n место: остальные попадут в список ожидания.</numerusform>
            <numerusform>Свободно %n места: остальные попадут в список ожидания.</numerusform>
            <numerusform>Свободно %n мест: остальные попадут в список ожидания.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>A new event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/decisions.py"/>
        <source>All %n undecided:</source>
        <translation>
            <numerusform>Нерешённая запись (%n):</numerusform>
            <numerusform>Все нерешённые записи (%n):</numerusform>
            <numerusform>Все нерешённые записи (%n):</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>All places are taken: whoever is new goes on the waiting list.</source>
        <translation>Все места заняты: новые попадут в список ожидания.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>All that is undecided</source>
        <translation>Всё нерешённое</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Another</source>
        <translation>Другое</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Cannot be used</source>
        <translation>Нельзя использовать</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>Changed or used since, so it stays: {records}.</source>
        <translation>Позже изменено или использовано, поэтому остаётся: {records}.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Choose a table</source>
        <translation>Выберите таблицу</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Column {number}</source>
        <translation>Столбец {number}</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Columns as the last time</source>
        <translation>Столбцы как в прошлый раз</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Drop a table here, or choose it</source>
        <translation>Перетащите таблицу сюда или выберите её</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>Earlier imports</source>
        <translation>Прежние импорты</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Empty fields will be filled. What is kept already stays as it is.</source>
        <translation>Пустые поля будут заполнены. То, что уже записано, не изменится.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>From Excel, LibreOffice, Google or another program: .xlsx, .xls, .ods or .csv. Kopā first shows what it understood; nothing is stored before you agree.</source>
        <translation>Из Excel, LibreOffice, Google или другой программы: .xlsx, .xls, .ods или .csv. Сначала вы увидите, как понята таблица; ничего не сохранится, пока вы не согласитесь.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Given name, then surname</source>
        <translation>Имя, затем фамилия</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Guess anew</source>
        <translation>Определить заново</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Here</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Hide the columns</source>
        <translation>Скрыть столбцы</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>How the letters are read</source>
        <translation>Как читать буквы</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n events</source>
        <translation>
            <numerusform>Импортировать %n мероприятие</numerusform>
            <numerusform>Импортировать %n мероприятия</numerusform>
            <numerusform>Импортировать %n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n marks</source>
        <translation>
            <numerusform>Импортировать %n отметку</numerusform>
            <numerusform>Импортировать %n отметки</numerusform>
            <numerusform>Импортировать %n отметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n mini-projects</source>
        <translation>
            <numerusform>Импортировать %n мини-проект</numerusform>
            <numerusform>Импортировать %n мини-проекта</numerusform>
            <numerusform>Импортировать %n мини-проектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n organisations</source>
        <translation>
            <numerusform>Импортировать %n организацию</numerusform>
            <numerusform>Импортировать %n организации</numerusform>
            <numerusform>Импортировать %n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n participants</source>
        <translation>
            <numerusform>Импортировать %n участника</numerusform>
            <numerusform>Импортировать %n участников</numerusform>
            <numerusform>Импортировать %n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n people</source>
        <translation>
            <numerusform>Импортировать %n человека</numerusform>
            <numerusform>Импортировать %n человек</numerusform>
            <numerusform>Импортировать %n человек</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import a table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/act.py"/>
        <source>Import a table…</source>
        <translation>Импорт таблицы…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Import another file</source>
        <translation>Импортировать другой файл</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import attendance</source>
        <translation>Импорт посещаемости</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import events</source>
        <translation>Импорт мероприятий</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import mini-projects</source>
        <translation>Импорт мини-проектов</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import organisations</source>
        <translation>Импорт организаций</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import participants</source>
        <translation>Импорт участников</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import people</source>
        <translation>Импорт людей</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>Import taken back.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/presenter.py"/>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/act.py"/>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>In the table the keys 1, 2 and 3 decide, and Delete takes back.</source>
        <translation>В таблице можно решать клавишами 1, 2 и 3, а Delete отменяет решение.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>It is another one</source>
        <translation>Это другое</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>It is the same</source>
        <translation>Это то же самое</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Letters repaired</source>
        <translation>Буквы исправлены</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Lines of the group</source>
        <translation>Строки группы</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Mini-projects</source>
        <translation>Мини-проекты</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Next sheet: {sheet}</source>
        <translation>Следующий лист: {sheet}</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>No list stands as imported.</source>
        <translation>Импортированных списков нет.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Nothing changes for them.</source>
        <translation>В них ничего не изменится.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Nothing is stored until you press the button.</source>
        <translation>Ничего не сохранится, пока вы не нажмёте кнопку.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Nothing is taken from these rows. Correct them in the file and choose it again, or add them by hand.</source>
        <translation>Из этих строк ничего не импортируется. Исправьте их в файле и выберите его снова или добавьте записи вручную.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Order of the names</source>
        <translation>Порядок имени и фамилии</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Please check</source>
        <translation>Проверьте, пожалуйста</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Please choose</source>
        <translation>Выберите, пожалуйста</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/presenter.py"/>
        <source>Please say first which year the days are of.</source>
        <translation>Сначала, пожалуйста, укажите, какого года эти даты.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/presenter.py"/>
        <source>Reading the file…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Row {row}</source>
        <translation>В строке {row}</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Rows and reasons</source>
        <translation>Строки и причины</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Show the columns</source>
        <translation>Показать столбцы</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Show the event</source>
        <translation>Показать мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Show the events</source>
        <translation>Показать мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Show the mini-projects</source>
        <translation>Показать мини-проекты</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Show the organisations</source>
        <translation>Показать организации</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Show the people</source>
        <translation>Показать людей</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/presenter.py"/>
        <source>Stopped. Nothing was imported.</source>
        <translation>Остановлено. Ничего не импортировано.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Such lists are on other sheets as well:</source>
        <translation>Такие списки есть и на других листах:</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Surname, then given name</source>
        <translation>Фамилия, затем имя</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>Таблицы (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>Take back</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Take the decision back</source>
        <translation>Отменить решение</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>Taking an import back leaves what was changed or used since. Undo brings it back.</source>
        <translation>При отмене импорта остаётся то, что позже изменено или использовано. Действие можно отменить.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>The headings are in</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>The same</source>
        <translation>То же</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>The same as which one</source>
        <translation>То же, что</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>There are no headings</source>
        <translation>Заголовков нет</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/presenter.py"/>
        <source>There is nothing new to import in this file.</source>
        <translation>В этом файле нет ничего нового для импорта.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>These rows are imported. Only a detail was unclear.</source>
        <translation>Эти строки импортируются. Неясной была только деталь.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>They will be added.</source>
        <translation>Они будут добавлены.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Title of the new event</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>To decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/columns_strip.py"/>
        <source>What is in the column “{heading}”</source>
        <translation>Что в столбце «{heading}»</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>What is in the file</source>
        <translation>Что в файле</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>What parts the cells</source>
        <translation>Что разделяет ячейки</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>What would be imported</source>
        <translation>Что будет импортировано</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Whatever is left undecided will be added as another one.</source>
        <translation>Всё, что останется нерешённым, будет добавлено как другая запись.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Which event</source>
        <translation>Какое мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Year of the days</source>
        <translation>Год этих дат</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>a bar |</source>
        <translation>вертикальная черта (|)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>a comma ,</source>
        <translation>запятая (,)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>a semicolon ;</source>
        <translation>точка с запятой (;)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>a tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>adds: {fields}</source>
        <translation>добавит: {fields}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/past.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>differs, what is kept stays: {fields}</source>
        <translation>отличается, останется уже записанное: {fields}</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>leave out</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>others</source>
        <translation>другие</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>row {row}</source>
        <translation>в строке {row}</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>the same</source>
        <translation>те же</translation>
    </message>
</context>
<context>
    <name>Lists out</name>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>Always there: {columns}</source>
        <translation>В таблице всегда есть: {columns}</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>CSV tables (*.csv)</source>
        <translation>Таблицы CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>CSV, for other programs</source>
        <translation>CSV для других программ</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Columns of the table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Contacts and notes</source>
        <translation>Контакты и примечания</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>Excel tables (*.xlsx)</source>
        <translation>Таблицы Excel (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Kind of file</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Language of the table</source>
        <translation>Язык таблицы</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/to_save.py"/>
        <source>Only what you have found in the list goes into the table.</source>
        <translation>В таблице будет только то, что вы отобрали в списке.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Save as a table</source>
        <translation>Сохранить как таблицу</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <location filename="../../ui/lists_out/act.py"/>
        <source>Save as a table…</source>
        <translation>Сохранить таблицу…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <location filename="../../ui/lists_out/presenter.py"/>
        <source>Saving the table…</source>
        <translation>Таблица сохраняется…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <location filename="../../ui/lists_out/presenter.py"/>
        <source>Stopped. Nothing was saved.</source>
        <translation>Остановлено. Ничего не сохранено.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>The name and every session are always there.</source>
        <translation>Имя, фамилия и все занятия в таблице есть всегда.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/to_save.py"/>
        <source>The whole list goes into the table.</source>
        <translation>В таблице будет весь список.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>These are personal data. Tick them only for somebody who needs them, and delete the file when it is not needed any more.</source>
        <translation>Это персональные данные. Отметьте их, только если они нужны получателю, и удалите файл, когда он станет не нужен.</translation>
    </message>
</context>
<context>
    <name>Logos</name>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>Cannot be printed and is left out. Remove it and add it again from a file.</source>
        <translation>Этот логотип нельзя напечатать, поэтому он пропущен. Удалите его и добавьте из файла ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>Hardly seen on a black-and-white printer. Ask for a darker version.</source>
        <translation>В чёрно-белой печати почти не виден. Попросите вариант потемнее.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>Programs and links in the file were left out; the drawing is whole.</source>
        <translation>Программы и ссылки из файла убраны; рисунок цел.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>The drawing in “{file}” is too complex to print. Use the PNG of this logo.</source>
        <translation>Рисунок в «{file}» слишком сложен для печати. Возьмите PNG этого логотипа.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>The letters in “{file}” need a font. Ask for the logo with outlined letters, or as PNG.</source>
        <translation>Буквам в «{file}» нужен шрифт. Попросите логотип с буквами в кривых или в PNG.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>There are {most} logos already. Remove one before adding another.</source>
        <translation>Логотипов уже {most}. Удалите один, прежде чем добавить другой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>Too coarse for paper: it needs {dots} dots in height. Ask for a larger one.</source>
        <translation>Слишком мал для печати: нужна высота не меньше {dots} точек. Попросите логотип покрупнее.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” has more than 30 million dots. Make it smaller; 700 high is enough.</source>
        <translation>В «{file}» больше 30 миллионов точек. Уменьшите его; высоты в 700 точек достаточно.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” has shadows, masks or patterns that would not be printed right. Use the PNG of this logo.</source>
        <translation>В «{file}» есть тени, маски или узоры, которые напечатаются неверно. Возьмите PNG этого логотипа.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is a drawing around a photograph. Use the PNG of this logo.</source>
        <translation>«{file}» — рисунок, в который вставлено изображение. Возьмите PNG этого логотипа.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is a packed SVG. Save it as a plain SVG and choose it again.</source>
        <translation>«{file}» — сжатый SVG. Сохраните его как обычный SVG и выберите ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is damaged and cannot be shown. Copy it again from where it came.</source>
        <translation>«{file}» повреждён, и его нельзя показать. Скопируйте его ещё раз оттуда, откуда он взят.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is far too long, or its size is not known. Use another picture.</source>
        <translation>«{file}» слишком вытянут, или его размер неизвестен. Возьмите другое изображение.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is neither PNG, JPEG nor SVG. Ask for the logo in one of these.</source>
        <translation>«{file}» — не PNG, не JPEG и не SVG. Попросите логотип в одном из этих форматов.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is too large for a logo: at most 8 MB as a picture, 1 MB as an SVG.</source>
        <translation>«{file}» слишком велик для логотипа: изображение до 8 МБ, SVG до 1 МБ.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” shows nothing on white paper. Use the dark version of this logo.</source>
        <translation>На белой бумаге «{file}» не виден. Возьмите тёмный вариант логотипа.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Coordinator</source>
        <translation>Компьютер координатора</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Laptop of a centre</source>
        <translation>Компьютер центра</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Lead of a centre</source>
        <translation>Главный компьютер центра</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Only reads</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Sees records and makes reports; nobody takes in changes from it.</source>
        <translation>Видит записи и готовит отчёты; сделанные на нём изменения никто не импортирует.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Sees the records of all centres, changes what the programme shares, and lets laptops in and takes them out.</source>
        <translation>Видит записи всех центров, меняет общее для всей инициативы, принимает и исключает компьютеры.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Works with the records of one centre, erases people there, and may let in more laptops of this centre.</source>
        <translation>Работает с записями одного центра, может навсегда удалять данные людей и принимать другие компьютеры этого центра.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Works with the records of one centre.</source>
        <translation>Работает с записями одного центра.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>broken</source>
        <translation>сломан</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>given away or sold</source>
        <translation>отдан или продан</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>lost</source>
        <translation>потерян</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>stolen</source>
        <translation>украден</translation>
    </message>
</context>
<context>
    <name>MiniProjects</name>
    <message numerus="yes">
        <location filename="../../ui/mini_projects/list_presenter.py"/>
        <source>%n mini-projects</source>
        <translation>
            <numerusform>%n мини-проект</numerusform>
            <numerusform>%n мини-проекта</numerusform>
            <numerusform>%n мини-проектов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>2nd call, 2026</source>
        <translation>2-й конкурс, 2026 год</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>About the project</source>
        <translation>О проекте</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Add a partner</source>
        <translation>Добавить партнёра</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Add event</source>
        <translation>Добавить мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_presenter.py"/>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>Add mini-project</source>
        <translation>Добавить мини-проект</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Add “{name}” as a person</source>
        <translation>Добавить к людям: «{name}»</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>All calls</source>
        <translation>Все конкурсы</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>An estimate.</source>
        <translation>Примерно.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>An organisation of the list, or the name of a group without one.</source>
        <translation>Организация из списка или название неформальной группы.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Applied</source>
        <translation>Подан</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Applied</source>
        <comment>mini-projects</comment>
        <translation>Поданные</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Applied for: {sum}</source>
        <translation>Запрошено: {sum}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Applied on</source>
        <translation>Дата заявки</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_presenter.py"/>
        <source>Change “{title}”</source>
        <translation>Изменить «{title}»</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Choose a person from the list, or the line that adds them.</source>
        <translation>Выберите человека из списка или строку, которая его добавляет.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Choose a place from the list.</source>
        <translation>Выберите место из списка.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Choose an organisation from the list, or the line that adds it.</source>
        <translation>Выберите организацию из списка или строку, которая её добавляет.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Completed</source>
        <comment>mini-projects</comment>
        <translation>Завершённые</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Days</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Does what</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Ends</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Grant</source>
        <translation>Финансирование</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Grant applied for</source>
        <translation>Запрошенное финансирование</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Grant received</source>
        <translation>Финансирование получено</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Granted: {sum}</source>
        <translation>Выделено: {sum}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Helps</source>
        <translation>Помогает</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>Here are the small projects of local groups: who leads them, what they cost and what came of them.</source>
        <translation>Здесь будут небольшие проекты местных групп: кто ими руководит, сколько они стоят и что из них вышло.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>In the group</source>
        <translation>В группе</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Kind of the added organisation</source>
        <translation>Вид добавленной организации</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Leads the project</source>
        <translation>Руководит проектом</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <source>Mini-project</source>
        <translation>Мини-проект</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Mini-projects</source>
        <translation>Мини-проекты</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Municipality, town or parish</source>
        <translation>Край, город или волость</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>No mini-project is found. Check the spelling, or show all states and calls.</source>
        <translation>Мини-проект не найден. Проверьте написание или покажите все статусы и конкурсы.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>No sums are written yet.</source>
        <translation>Суммы пока не записаны.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Not written yet. What came of it?</source>
        <translation>Пока не написано. Что из этого вышло?</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Nothing is written about it yet.</source>
        <translation>Об этом пока ничего не записано.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Organisation or group</source>
        <translation>Организация или группа</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Organisations that help with place, things or hands.</source>
        <translation>Организации, которые помогают местом, вещами или трудом.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Own contribution</source>
        <translation>Собственный вклад</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Own contribution: {sum}</source>
        <translation>Собственный вклад: {sum}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>People involved</source>
        <translation>Вовлечённые люди</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>People planned</source>
        <translation>Сколько людей ожидается</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>People planned (estimate)</source>
        <translation>Ожидается людей (примерно)</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Project call</source>
        <translation>Конкурс проектов</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Project completed</source>
        <translation>Проект завершён</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Result story</source>
        <translation>Рассказ о результате</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>School, association, group …</source>
        <translation>Школа, общество, группа…</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>Search by title, lead or call</source>
        <translation>Поиск по названию, руководителю или конкурсу</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Start anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Supported</source>
        <translation>Поддержан</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Supported</source>
        <comment>mini-projects</comment>
        <translation>Поддержанные</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Take off the partners: {name}</source>
        <translation>Убрать из партнёров: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Take off the project: {name}</source>
        <translation>Убрать из проекта: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_presenter.py"/>
        <source>The project cannot end before it begins.</source>
        <translation>Проект не может закончиться раньше, чем начнётся.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/fields.py"/>
        <source>This is not a sum of money. Type it like 600 or 600,50.</source>
        <translation>Это не денежная сумма. Пишите, например, 600 или 600,50.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>This was typed before and is not saved yet.</source>
        <translation>Это введено раньше и ещё не сохранено.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Three letters of a name</source>
        <translation>Три буквы имени</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Together</source>
        <translation>Всего</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>What came of it, in a few sentences for the report.</source>
        <translation>Что из этого вышло — в нескольких предложениях для отчёта.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>What the group organises, and who came.</source>
        <translation>Что группа проводит и сколько людей пришло.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Who leads it</source>
        <translation>Кто руководит</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Who leads the project, belongs to it, helps.</source>
        <translation>Кто руководит проектом, кто в группе и кто помогает.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Who takes part</source>
        <translation>Кто участвует</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>from {day}</source>
        <translation>с {day}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <source>own {sum}</source>
        <translation>свои {sum}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>until {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>{sum} ({share} of the whole)</source>
        <translation>{sum} ({share} от всего)</translation>
    </message>
</context>
<context>
    <name>NameForms</name>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>As in “Godinām Annu Bērziņu”.</source>
        <translation>Как в «Godinām Annu Bērziņu».</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>As in “Pateicība Annai Bērziņai”.</source>
        <translation>Как в «Pateicība Annai Bērziņai».</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Back to what is proposed</source>
        <translation>Вернуть предложенное</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Change the forms…</source>
        <translation>Изменить формы…</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>For templates that thank somebody, or name somebody, in a sentence.</source>
        <translation>Для шаблонов, где имя стоит в предложении, например для благодарностей.</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Look at it before it is printed</source>
        <translation>Проверить до печати</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Name in Latvian sentences</source>
        <translation>Имя в латышском предложении</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Name in sentences</source>
        <translation>Имя в предложении</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Nothing is proposed for this name.</source>
        <translation>Для этого имени ничего не предлагается.</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Proposed</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Settled</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>The name stays as it is</source>
        <translation>Имя не склоняется</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_presenter.py"/>
        <source>The name stays as it is in every sentence.</source>
        <translation>Во всех предложениях имя остаётся без склонения.</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>The name: {name}</source>
        <translation>Имя: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>This is right</source>
        <translation>Так правильно</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>To whom? (kam?)</source>
        <translation>Кому? (kam?)</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Whom? (ko?)</source>
        <translation>Кого? (ko?)</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/names.py"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
            <numerusform>{names} и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message numerus="yes">
        <location filename="../../ui/organisations/page_presenter.py"/>
        <source>%n of its people came</source>
        <translation>
            <numerusform>Пришло: %n человек</numerusform>
            <numerusform>Пришло: %n человека</numerusform>
            <numerusform>Пришло: %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/list_presenter.py"/>
        <source>%n organisations</source>
        <translation>
            <numerusform>%n организация</numerusform>
            <numerusform>%n организации</numerusform>
            <numerusform>%n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/review_presenter.py"/>
        <source>%n pairs</source>
        <translation>
            <numerusform>%n пара</numerusform>
            <numerusform>%n пары</numerusform>
            <numerusform>%n пар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/page_presenter.py"/>
        <source>%n visits</source>
        <translation>
            <numerusform>%n посещение</numerusform>
            <numerusform>%n посещения</numerusform>
            <numerusform>%n посещений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>A Latvian registration number has 11 digits. It is kept as typed.</source>
        <translation>В латвийском регистрационном номере 11 цифр. Он будет сохранён так, как введён.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>A group of people, not registered</source>
        <translation>Группа людей без регистрации</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>About it</source>
        <translation>Об организации</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Add another name</source>
        <translation>Добавить другое название</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <location filename="../../ui/organisations/panel_presenter.py"/>
        <source>Add organisation</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/wording.py"/>
        <source>Applied</source>
        <translation>Подан</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Both will be shown as “{name}”.</source>
        <translation>Обе будут показаны как «{name}».</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>But {doubts}</source>
        <translation>Но {doubts}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel_presenter.py"/>
        <source>Change {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <source>Choose a pair and say what you know. Every answer is remembered, travels to the other laptops and can be taken back.</source>
        <translation>Выберите пару и укажите, что вы знаете. Каждый ответ сохраняется, попадает на другие компьютеры, и его можно отменить.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Choose a place from the list.</source>
        <translation>Выберите место из списка.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Choose an organisation from the list.</source>
        <translation>Выберите организацию из списка.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/wording.py"/>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Does what</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/page.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>For and against</source>
        <translation>За и против</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>For instance in short, or as it was called.</source>
        <translation>Например, сокращённое или прежнее название.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <source>Here are the schools, libraries, associations and groups that take part. None is added yet.</source>
        <translation>Здесь будут школы, библиотеки, общества и группы, которые участвуют. Пока ни одной нет.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/page.py"/>
        <source>Informal group</source>
        <translation>Неформальная группа</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Its people</source>
        <translation>Пришло</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Join with another</source>
        <translation>Объединить с другой</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Join with another…</source>
        <translation>Объединить с другой…</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Joined with</source>
        <translation>Объединена с</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Joined: {count}</source>
        <translation>Объединено: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/list_page.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Leads it</source>
        <translation>Ведёт</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>May stay empty.</source>
        <translation>Можно не заполнять.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Maybe here already</source>
        <translation>Возможно, уже есть в списке</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Mini-project</source>
        <translation>Мини-проект</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Mini-projects</source>
        <translation>Мини-проекты</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Neither contact nor registration number is known yet.</source>
        <translation>Контакты и регистрационный номер пока не известны.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>No events yet. They appear when its people are registered, or when it has a part in an event.</source>
        <translation>Мероприятий пока нет. Они появятся, когда запишутся её люди или у неё будет роль в мероприятии.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <source>No organisation is found. Check the spelling, choose all kinds and places, or add it.</source>
        <translation>Ни одной организации не найдено. Проверьте написание, выберите все виды и места или добавьте её.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Nobody of this organisation is in the records yet.</source>
        <translation>Пока нет записей о людях из этой организации.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <source>Not the same</source>
        <translation>Разные организации</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <source>Nothing is left to decide.</source>
        <translation>Всё решено.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>One</source>
        <translation>Одна</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>One in each line. The organisation is found by each of them.</source>
        <translation>Каждое с новой строки. Организация находится по любому из них.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <source>Open the first</source>
        <translation>Открыть первую</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <source>Open the second</source>
        <translation>Открыть вторую</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Open this organisation</source>
        <translation>Открыть эту организацию</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <location filename="../../ui/organisations/review_page.py"/>
        <location filename="../../ui/organisations/screen.py"/>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Other</source>
        <comment>of two organisations</comment>
        <translation>Другая</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Parish, town or municipality</source>
        <translation>Волость, город или край</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Part of a name</source>
        <translation>Часть названия</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/page.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <source>People and events keep the name.</source>
        <translation>У людей и мероприятий название остаётся.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/list_page.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <location filename="../../ui/organisations/screen.py"/>
        <source>Possibly the same organisation</source>
        <translation>Возможно, та же организация</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_presenter.py"/>
        <source>Possibly the same: {count}</source>
        <translation>Возможно, те же: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Records of the same organisation.</source>
        <translation>Записи той же организации.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Remark</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <source>Search by name, number or phone</source>
        <translation>Поиск по названию, номеру или телефону</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/wording.py"/>
        <source>Supported</source>
        <translation>Поддержан</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Take apart</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>The same organisation</source>
        <translation>Та же организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>This looks like a personal code, which is not needed here. Better leave it out.</source>
        <translation>Это похоже на персональный код, который здесь не нужен. Лучше его не вводить.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>This number does not add up. Compare it; it is kept as typed.</source>
        <translation>Контрольная цифра этого номера не сходится. Сверьте его; он будет сохранён так, как введён.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Was present</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Was present: {people}</source>
        <translation>Присутствовало: {people}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>When one organisation was typed in two ways: both records stay, lists and reports show one. It can be taken apart again at any time.</source>
        <translation>Если одна организация записана по-разному: обе записи остаются, в списках и отчётах видна одна. Их можно в любое время снова разделить.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>a name that is spelled alike</source>
        <translation>похожее написание названия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same e-mail address</source>
        <translation>тот же адрес эл. почты</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same name</source>
        <translation>то же название</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same name typed otherwise</source>
        <translation>то же название, но иначе записано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same name without the legal form</source>
        <translation>то же название без правовой формы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same phone number</source>
        <translation>тот же номер телефона</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same registration number</source>
        <translation>тот же регистрационный номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>their registration numbers differ</source>
        <translation>регистрационные номера различаются</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>they are of different kinds</source>
        <translation>это организации разного вида</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>they lie in different places</source>
        <translation>они находятся в разных местах</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/list_presenter.py"/>
        <source>{found} of %n organisations</source>
        <translation>
            <numerusform>{found} из %n организации</numerusform>
            <numerusform>{found} из %n организаций</numerusform>
            <numerusform>{found} из %n организаций</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>{title} (cancelled)</source>
        <translation>{title} (отменено)</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n rows marked as not signed</source>
        <translation>
            <numerusform>Отсутствие подписи отмечено в %n строке</numerusform>
            <numerusform>Отсутствие подписи отмечено в %n строках</numerusform>
            <numerusform>Отсутствие подписи отмечено в %n строках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n rows marked as signed</source>
        <translation>
            <numerusform>Подпись отмечена в %n строке</numerusform>
            <numerusform>Подпись отмечена в %n строках</numerusform>
            <numerusform>Подпись отмечена в %n строках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_page.py"/>
        <source>%n sessions of the page are not in the event any more.</source>
        <translation>
            <numerusform>В мероприятии больше нет %n занятия этого листа.</numerusform>
            <numerusform>В мероприятии больше нет %n занятий этого листа.</numerusform>
            <numerusform>В мероприятии больше нет %n занятий этого листа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n signatures</source>
        <translation>
            <numerusform>%n подпись</numerusform>
            <numerusform>%n подписи</numerusform>
            <numerusform>%n подписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n ticks</source>
        <translation>
            <numerusform>%n отметка</numerusform>
            <numerusform>%n отметки</numerusform>
            <numerusform>%n отметок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>A digit of “{typed}” is wrong. Please compare it with the paper.</source>
        <translation>Одна из цифр «{typed}» неверна. Сравните код с бумагой.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Add and mark present</source>
        <translation>Добавить и отметить присутствие</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>All printed pages</source>
        <translation>Все напечатанные листы</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>All signed</source>
        <translation>Все подписи есть</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_presenter.py"/>
        <source>Attendance of the event</source>
        <translation>Посещаемость мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Begun, not counted</source>
        <translation>Не сосчитан</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Code of the page: type its 12 digits, or scan a corner</source>
        <translation>Код листа: введите 12 цифр или отсканируйте угол</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Compare again</source>
        <translation>Сравнить ещё раз</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Compare and finish</source>
        <translation>Сравнить и завершить</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Compare the rows marked as not signed: {rows}</source>
        <translation>Сравните строки, где отмечено, что подписи нет: {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Compare the rows marked as signed: {rows}</source>
        <translation>Сравните строки, где отмечена подпись: {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Day by day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Done, with this reason</source>
        <translation>Завершить с этим объяснением</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Enter this page</source>
        <translation>Ввести этот лист</translation>
    </message>
    <message>
        <location filename="../../ui/paper/rows_paint.py"/>
        <source>Enter: type the name written here</source>
        <translation>Enter: ввести это имя</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <location filename="../../ui/paper/words.py"/>
        <source>Entered</source>
        <translation>Введён</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Entered {moment} · {counts}</source>
        <translation>Введён {moment} · {counts}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_presenter.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Every row has a mark. Did somebody sign on an empty row?</source>
        <translation>Отметка есть в каждой строке. Не подписался ли кто-нибудь в пустой строке?</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Every row with a name has its mark already.</source>
        <translation>В каждой строке с именем отметка уже есть.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Excused</source>
        <translation>Уважит.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>F: photo</source>
        <translation>F: фото</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>From paper</source>
        <translation>С бумаги</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>From paper: {title}</source>
        <translation>С бумаги: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Go to that row</source>
        <translation>К этой строке</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Keep a scan or a photo of this page</source>
        <translation>Сохранить скан или фото этого листа</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Key: V. Then take out those who did not sign, with A.</source>
        <translation>Клавиша: V. Затем отметьте клавишей A, у кого подписи нет.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>N: news</source>
        <translation>N: новости</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Name as it stands on the paper</source>
        <translation>Имя, как оно стоит на бумаге</translation>
    </message>
    <message>
        <location filename="../../ui/paper/rows_model.py"/>
        <source>Name, surname</source>
        <translation>Имя, фамилия</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>News</source>
        <translation>Новости</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Next: {page}</source>
        <translation>Далее: {page}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>No page in this list answers. Enter looks among all pages.</source>
        <translation>В этом списке такого листа нет. Enter ищет среди всех листов.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>No sign-in sheet of this event was printed yet.</source>
        <translation>Лист регистрации этого мероприятия ещё не печатали.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>No signed page waits. Any page opens by its code.</source>
        <translation>Подписанных листов в ожидании нет. Любой лист можно открыть по его коду.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/rows_model.py"/>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Not entered</source>
        <translation>Не введён</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Not signed</source>
        <translation>Нет подписи</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>On the list since it was printed: {names}.</source>
        <translation>В списке после печати появились: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Or say why the numbers differ</source>
        <translation>Или объясните, почему расходятся</translation>
    </message>
    <message>
        <location filename="../../ui/paper/rows_model.py"/>
        <source>Organisation or place</source>
        <translation>Организация, место</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>P or Space: signed · A: not signed · V: all signed · Backspace: back · Enter on an empty row: type the name</source>
        <translation>P или пробел: есть подпись · A: нет подписи · V: все подписи есть · Backspace: назад · Enter в пустой строке: ввести имя</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>P: signed · A: not · V: all · Backspace: back</source>
        <translation>P: есть · A: нет · V: все · Backspace: назад</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Page</source>
        <translation>Лист</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Page entered: {title}</source>
        <translation>Лист введён: {title}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>Page {code} is done. Open it again before something is changed.</source>
        <translation>Лист {code} завершён. Чтобы что-то изменить, откройте его снова.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>Page {code} is not known here. It was printed on another laptop: take in its file first.</source>
        <translation>Лист {code} здесь неизвестен. Его напечатали на другом компьютере: сначала импортируйте файл оттуда.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Лист {page} из {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>People who answer to what is typed</source>
        <translation>Люди, подходящие под введённое</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Please count the signatures on the paper first.</source>
        <translation>Сначала сосчитайте подписи на бумаге.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>Please type the code of the page.</source>
        <translation>Введите код листа.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Print sign-in sheet</source>
        <translation>Печать листа регистрации</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Printed pages</source>
        <translation>Напечатанные листы</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Row {line} of {rows}</source>
        <translation>Строка {line} из {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Row {number} is empty again</source>
        <translation>Строка {number} снова пуста</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Row {number}, {name}, {day}: {mark}</source>
        <translation>Строка {number}, {name}, {day}: {mark}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Row {number}: whose name is written there? Esc: nobody’s</source>
        <translation>Строка {number}: чьё имя там записано? Esc: ничьё</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Row {number}: {name}, present</source>
        <translation>Строка {number}: {name}, присутствует</translation>
    </message>
    <message>
        <location filename="../../ui/paper/rows_view.py"/>
        <source>Rows of the paper</source>
        <translation>Строки бумаги</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Rows without a mark: {rows}</source>
        <translation>Строки без отметки: {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Scan</source>
        <translation>Скан</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Signatures counted on the paper, for each session:</source>
        <translation>Подписи, сосчитанные на бумаге, по занятиям:</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Signatures counted on the paper:</source>
        <translation>Подписи, сосчитанные на бумаге:</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Signatures on the paper: {day}</source>
        <translation>Подписи на бумаге: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Signed</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <location filename="../../ui/paper/mark_keys.py"/>
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <location filename="../../ui/paper/mark_keys.py"/>
        <source>Somebody else signed on this row. Key: Insert</source>
        <translation>В этой строке подписался кто-то другой. Клавиша: Insert</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>The code of a page has 12 digits. Please compare “{typed}” with the paper.</source>
        <translation>В коде листа 12 цифр. Сравните «{typed}» с бумагой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>The code of a page has digits only; “{typed}” is something else.</source>
        <translation>В коде листа только цифры; «{typed}» — что-то другое.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>The code stands at the foot of every page, in groups of four.</source>
        <translation>Код стоит внизу каждого листа, группами по четыре цифры.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>The others did not sign</source>
        <translation>Остальных подписей нет</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>The page is open again</source>
        <translation>Лист снова открыт</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>The sheet shows %n signatures</source>
        <translation>
            <numerusform>На листе %n подпись</numerusform>
            <numerusform>На листе %n подписи</numerusform>
            <numerusform>На листе %n подписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>The sheet shows %n ticks</source>
        <translation>
            <numerusform>На листе %n отметка</numerusform>
            <numerusform>На листе %n отметки</numerusform>
            <numerusform>На листе %n отметок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>This is the code of a person. The page’s own code stands at its foot.</source>
        <translation>Это код человека. Код самого листа стоит внизу.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>This page is done. Open it again first.</source>
        <translation>Этот лист завершён. Сначала откройте его снова.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>This sheet was printed again later.</source>
        <translation>Этот лист позже напечатали ещё раз.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Ticks for those who came, counted on the paper:</source>
        <translation>Отметки о пришедших, сосчитанные на бумаге:</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Why the numbers differ</source>
        <translation>Почему числа расходятся</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>by hand</source>
        <translation>от руки</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>empty row</source>
        <translation>пустая строка</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>kept as {name} too</source>
        <translation>в данных также как {name}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>no longer in the records</source>
        <translation>больше нет в данных</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>no longer on the list</source>
        <translation>больше нет в списке</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>no mark</source>
        <translation>без отметки</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>printed {moment}</source>
        <translation>напечатан {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>the name is not on the paper</source>
        <translation>на бумаге имени нет</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>the same person as row {number}</source>
        <translation>тот же человек, что в строке {number}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>you entered {entered}.</source>
        <translation>вы ввели {entered}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>{day}: the sheet shows %n signatures</source>
        <translation>
            <numerusform>{day}: на листе %n подпись</numerusform>
            <numerusform>{day}: на листе %n подписи</numerusform>
            <numerusform>{day}: на листе %n подписей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>{day}: the sheet shows %n ticks</source>
        <translation>
            <numerusform>{day}: на листе %n отметка</numerusform>
            <numerusform>{day}: на листе %n отметки</numerusform>
            <numerusform>{day}: на листе %n отметок</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>{moment}, older print</source>
        <translation>{moment}, более ранняя печать</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>{name} stands on row {number} of this page already. Mark that row.</source>
        <translation>{name} уже есть на этом листе, в строке {number}. Отметьте ту строку.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>{name}: absent; noted as present until now</source>
        <translation>{name}: отсутствует; до этого присутствие было отмечено</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{name}: excused</source>
        <translation>{name}: по уважительной причине</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{name}: no mark</source>
        <translation>{name}: без отметки</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{name}: not signed, absent</source>
        <translation>{name}: нет подписи, отсутствует</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{name}: signed, present</source>
        <translation>{name}: есть подпись, присутствует</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>{told} Look again, or say why.</source>
        <translation>{told} Посмотрите ещё раз или объясните почему.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{what}: no</source>
        <translation>{what}: нет</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{what}: no tick</source>
        <translation>{what}: не отмечено</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{what}: yes</source>
        <translation>{what}: да</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>A paper of “{programme}”</source>
        <translation>Лист инициативы «{programme}»</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Afterwards take out the lost laptop, so that nobody takes in its files any more.</source>
        <translation>Затем исключите потерянный компьютер, чтобы его файлы больше никто не импортировал.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Approval of the programme</source>
        <translation>Согласование программы</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>At least twelve characters, such as four words that come to your mind.</source>
        <translation>Не менее двенадцати знаков, например четыре слова, которые придут вам в голову.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Become the coordinator’s laptop</source>
        <translation>Стать компьютером координатора</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Check the group</source>
        <translation>Проверить группу</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Choose a passphrase</source>
        <translation>Выберите парольную фразу</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Choose a photo or scan of the paper</source>
        <translation>Выберите фото или скан листа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Code of the person</source>
        <translation>Код человека</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Code that proves the paper</source>
        <translation>Код подлинности документа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Controller of the data</source>
        <translation>Контролёр данных</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Dates</source>
        <translation>Время проведения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Facilitators</source>
        <translation>Ведущие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Funder</source>
        <translation>Финансирующая сторона</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>Group {number} of the paper</source>
        <translation>Группа {number} на листе</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Groups of the paper</source>
        <translation>Группы с листа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Guardian</source>
        <translation>Родитель или опекун</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Hours</source>
        <translation>Объём</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Issuer</source>
        <translation>Кем выдано</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Keep it in a safe, and the passphrase somewhere else. Papers that were made before stay good too: destroy those that you do not need any more.</source>
        <translation>Храните его в сейфе, а парольную фразу — в другом месте. Подготовленные раньше листы тоже действуют: уничтожьте те, что больше не нужны.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Kind of event</source>
        <translation>Вид мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>Kopa_recovery_paper.pdf</source>
        <translation>Kopa_list_vosstanovleniya.pdf</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Name</source>
        <translation>Имя, фамилия</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_presenter.py"/>
        <source>No code was found in this file. Take a sharper photo of the whole paper, or type the groups.</source>
        <translation>В этом файле код не найден. Сфотографируйте весь лист чётче или введите группы вручную.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Open the paper</source>
        <translation>Открыть лист</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_presenter.py"/>
        <source>Opening the paper …</source>
        <translation>Открытие листа…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Organisation or place</source>
        <translation>Организация или место жительства</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Paper and passphrase together let a new laptop become the coordinator’s. Keep them in two places; neither is of use alone. Kopā keeps the passphrase nowhere.</source>
        <translation>С листом и парольной фразой новый компьютер может стать компьютером координатора. Храните их в двух местах: одно без другого бесполезно. Kopā нигде не хранит парольную фразу.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Personal code</source>
        <translation>Персональный код</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Photograph the code on the paper or scan it, and drop the picture on this page; or type the groups.</source>
        <translation>Сфотографируйте или отсканируйте код с листа и перетащите изображение в это окно либо введите группы вручную.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Pictures, PDF or text (*.png *.jpg *.jpeg *.pdf *.txt)</source>
        <translation>Изображения, PDF или текст (*.png *.jpg *.jpeg *.pdf *.txt)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Place</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Place of issue</source>
        <translation>Место выдачи</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Prepare another paper</source>
        <translation>Подготовить другой лист</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Prepare the paper</source>
        <translation>Подготовить лист</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>Preparing the paper …</source>
        <translation>Подготовка листа…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Print it and put it into a safe or a locked cupboard. If you saved it as a file, delete the file afterwards.</source>
        <translation>Напечатайте его и положите в сейф или запертый шкаф. Если вы сохранили его как файл, потом удалите файл.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Print the paper</source>
        <translation>Напечатайте лист</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Print the paper …</source>
        <translation>Напечатать лист…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Programme</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Proved</source>
        <translation>Проверен</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Read a photo or scan …</source>
        <translation>Прочитать фото или скан…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_presenter.py"/>
        <source>Reading the paper …</source>
        <translation>Чтение листа…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>Recovery paper</source>
        <translation>Лист восстановления</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Row by row; blanks and small letters do not matter.</source>
        <translation>Строка за строкой; пробелы и строчные буквы не мешают.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Show what is typed</source>
        <translation>Показывать введённое</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Signatory</source>
        <translation>Подписывающее лицо</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>So it is sure that the paper lies before you and can be read. The groups are numbered.</source>
        <translation>Так будет ясно, что лист лежит перед вами и читается. Группы пронумерованы.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>The keys of the programme lie only on coordinators’ laptops. If all of them break or get lost, a new laptop takes their place with this paper and its passphrase.</source>
        <translation>Ключи инициативы есть только на компьютерах координаторов. Если все они сломаются или потеряются, с этим листом и его парольной фразой их место займёт новый компьютер.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>The paper and its passphrase</source>
        <translation>Лист и его парольная фраза</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>The paper opens. This laptop then lets other laptops in and reads the files of all centres; its own records stay. The laptops of the programme show this code:</source>
        <translation>Лист открыт. Дальше этот компьютер будет принимать другие компьютеры и читать файлы всех центров; его собственные записи остаются. На компьютерах инициативы виден такой код:</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>The paper was last proved on: {day}</source>
        <translation>Лист последний раз проверен: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>The recovery paper is in order</source>
        <translation>Лист восстановления в порядке</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>The recovery paper is in order. Keep it in a safe.</source>
        <translation>Лист восстановления в порядке. Храните его в сейфе.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>The two are not the same. Please type both once more.</source>
        <translation>Парольные фразы не совпадают. Пожалуйста, введите обе ещё раз.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_presenter.py"/>
        <source>This laptop is a coordinator’s of “{programme}” now. The records come with the next files of the centres.</source>
        <translation>Теперь это компьютер координатора инициативы «{programme}». Записи придут со следующими файлами центров.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Title of the event</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>To the laptops</source>
        <translation>К списку компьютеров</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Topics</source>
        <translation>Темы программы</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Type a group from the paper</source>
        <translation>Введите группу с листа</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Use a recovery paper</source>
        <translation>Использовать лист восстановления</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>What it is for</source>
        <translation>Зачем он нужен</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>What the thanks are for</source>
        <translation>За что благодарность</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Without a paper all centres would have to join anew; their records would stay.</source>
        <translation>Без листа всем центрам пришлось бы присоединяться заново; записи у них остались бы.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Wording</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: its dots will show on paper. Please choose a finer one.</source>
        <translation>{where}: на бумаге будут видны точки. Пожалуйста, выберите более чёткое изображение.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: left out, there is no room for it.</source>
        <translation>{where}: не напечатано, нет места.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: nothing is filled in.</source>
        <translation>{where}: не заполнено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: the font has no letter {letters}.</source>
        <translation>{where}: в шрифте нет буквы {letters}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: “{field}” is left out, there is no room for it.</source>
        <translation>{where}: «{field}» не напечатано, нет места.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: “{text}” has a field that Kopā does not know.</source>
        <translation>{where}: в тексте «{text}» есть поле, которого Kopā не знает.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: “{text}” is too long to be printed legibly. Please shorten it.</source>
        <translation>{where}: «{text}» — слишком длинно, чтобы напечатать разборчиво. Сократите, пожалуйста.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <location filename="../../ui/people/off_presenter.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n возможный дубликат</numerusform>
            <numerusform>%n возможных дубликата</numerusform>
            <numerusform>%n возможных дубликатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/columns.py"/>
        <source>%n records</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>A child needs a grown-up who answers for them.</source>
        <translation>Ребёнку нужен взрослый, который за него отвечает.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_presenter.py"/>
        <source>Add a child: {name}</source>
        <translation>Добавить ребёнка: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_presenter.py"/>
        <location filename="../../ui/people/list_page.py"/>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <location filename="../../ui/people/suggestions.py"/>
        <source>Add “{name}” as an organisation</source>
        <translation>Добавить организацию «{name}»</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>Any</source>
        <translation>Не важно</translation>
    </message>
    <message>
        <location filename="../../ui/people/screen.py"/>
        <source>Back to what was being typed</source>
        <translation>Назад к вводу</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_presenter.py"/>
        <source>Change {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Choose a person from the list.</source>
        <translation>Выберите человека из списка.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Choose a place from the list.</source>
        <translation>Выберите место из списка.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Choose an organisation from the list, or the line that adds it.</source>
        <translation>Выберите организацию из списка или строку, которая её добавляет.</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Enough where the year is not known.</source>
        <translation>Достаточно, если год неизвестен.</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <source>Filter ({number})</source>
        <translation>Фильтр ({number})</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>For instance in Cyrillic.</source>
        <translation>Например, кириллицей.</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Guardian</source>
        <translation>Законный представитель</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <source>Here are the people who come to your events. Nobody is added yet.</source>
        <translation>Здесь люди, которые приходят на ваши мероприятия. Пока никого нет.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Kind of the added organisation</source>
        <translation>Вид добавленной организации</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/filter_bar.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Lives in</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>May be in photos</source>
        <translation>Можно фотографировать</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Maybe here already</source>
        <translation>Возможно, уже есть в списке</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Name in the original script</source>
        <translation>Имя в оригинальном написании</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Name of a person who is here already</source>
        <translation>Имя человека, который уже есть в списке</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Name on certificates</source>
        <translation>Имя в подтверждениях</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>No consent to photos</source>
        <translation>Нет согласия на фото</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <source>Nobody is found. Check the spelling, or add the person.</source>
        <translation>Никто не найден. Проверьте написание или добавьте человека.</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Nobody of this name was taken off the lists.</source>
        <translation>Среди тех, кого больше нет в списках, никого с таким именем нет.</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Nobody was taken off the lists, or all of them were erased.</source>
        <translation>Все люди есть в списках, или данные остальных уже удалены навсегда.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Only where it differs.</source>
        <translation>Только если отличается.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Open this person</source>
        <translation>Открыть данные</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/filter_bar.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Parish, town or municipality</source>
        <translation>Волость, город или край</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <location filename="../../ui/people/list_page.py"/>
        <location filename="../../ui/people/off_page.py"/>
        <location filename="../../ui/people/screen.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <location filename="../../ui/people/list_presenter.py"/>
        <source>Possible duplicates</source>
        <translation>Возможные дубликаты</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Save and add another</source>
        <translation>Сохранить и добавить ещё</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>School, association, group …</source>
        <translation>Школа, общество, группа…</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Search by name</source>
        <translation>Искать по имени</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <source>Search by name or phone</source>
        <translation>Поиск по имени или телефону</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Start anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Still kept, because events and papers count them. Open somebody to see what erasing for ever would do.</source>
        <translation>Их данные ещё хранятся, потому что учтены в мероприятиях и документах. Откройте запись, чтобы увидеть, что произойдёт при удалении навсегда.</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <location filename="../../ui/people/off_page.py"/>
        <source>Taken off the lists</source>
        <translation>Больше нет в списках</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <source>The first {shown} of %n people</source>
        <translation>
            <numerusform>Первые {shown} из %n человека</numerusform>
            <numerusform>Первые {shown} из %n человек</numerusform>
            <numerusform>Первые {shown} из %n человек</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <location filename="../../ui/people/form_page.py"/>
        <source>The grown-up who answers for the child.</source>
        <translation>Взрослый, который отвечает за ребёнка.</translation>
    </message>
    <message>
        <location filename="../../ui/people/phone_field.py"/>
        <source>This is not a phone number. Latvian numbers have 8 digits.</source>
        <translation>Это не номер телефона. В латвийских номерах 8 цифр.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>This was typed before and is not saved yet.</source>
        <translation>Это введено раньше и ещё не сохранено.</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>Wants news</source>
        <translation>Хочет получать новости</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Write only what the centre needs. Nothing about health, ethnicity or mother tongue, and no personal code.</source>
        <translation>Пишите только то, что нужно центру: ничего о здоровье, национальности или родном языке, и без персонального кода.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <source>{found} of %n people</source>
        <translation>
            <numerusform>{found} из %n человека</numerusform>
            <numerusform>{found} из %n человек</numerusform>
            <numerusform>{found} из %n человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message numerus="yes">
        <location filename="../../ui/people/page_presenter.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>A consent counts from the day on the paper that was signed or said.</source>
        <translation>Согласие действует со дня, когда оно подписано или высказано.</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Add child</source>
        <translation>Добавить ребёнка</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <location filename="../../ui/people/records_card.py"/>
        <source>All records of one person count as one. Nothing was moved.</source>
        <translation>Все записи одного человека считаются за одну. Ничего не перемещено.</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../../ui/people/family.py"/>
        <source>Children</source>
        <translation>Дети</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Choose somebody else.</source>
        <translation>Выберите кого-нибудь другого.</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Consents</source>
        <translation>Согласия</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Erase for ever…</source>
        <translation>Удалить навсегда…</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>For instance the form or the sign-in sheet, if any.</source>
        <translation>Например, бланк или лист регистрации, если есть.</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <location filename="../../ui/people/person_page.py"/>
        <source>Given</source>
        <translation>Дано</translation>
    </message>
    <message>
        <location filename="../../ui/people/family.py"/>
        <source>Guardian</source>
        <translation>Законный представитель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Keeping the data of a child</source>
        <translation>Хранение данных ребёнка</translation>
    </message>
    <message>
        <location filename="../../ui/people/records_card.py"/>
        <source>Kept also as</source>
        <translation>Есть и другие записи</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Lives in</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <location filename="../../ui/people/family.py"/>
        <location filename="../../ui/people/family_card.py"/>
        <source>Lives with</source>
        <translation>Живёт вместе с</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Lives with them no longer</source>
        <translation>Больше не живут вместе</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Lives with …</source>
        <translation>Живёт вместе с…</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Name in the original script</source>
        <translation>Имя в оригинальном написании</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Name on certificates</source>
        <translation>Имя в подтверждениях</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Neither phone nor e-mail is known yet.</source>
        <translation>Телефон и эл. почта пока неизвестны.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>News about events by phone or e-mail</source>
        <translation>Новости о мероприятиях по телефону или эл. почте</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>No certificates yet. They are issued from an event.</source>
        <translation>Подтверждений пока нет. Их выдают на странице мероприятия.</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>No guardian is named yet</source>
        <translation>Законный представитель ещё не указан</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>No visits yet. They appear when attendance is taken at an event.</source>
        <translation>Посещений пока нет. Они появятся, когда на мероприятии отметят посещаемость.</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Nobody is noted yet.</source>
        <translation>Пока никто не указан.</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <location filename="../../ui/people/person_page.py"/>
        <source>Note a consent</source>
        <translation>Отметить согласие</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Note a withdrawal</source>
        <translation>Отметить отзыв</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../ui/people/records_card.py"/>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Photos that show a child</source>
        <translation>Фотографии, на которых виден ребёнок</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Photos that show the person</source>
        <translation>Фотографии, на которых виден человек</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <location filename="../../ui/people/family_card.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Statement of hours</source>
        <translation>Справка о часах</translation>
    </message>
    <message>
        <location filename="../../ui/people/records_card.py"/>
        <source>Take apart</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <location filename="../../ui/people/family.py"/>
        <source>The same phone, maybe one household</source>
        <translation>Тот же телефон, возможно, одно домохозяйство</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>They live together</source>
        <translation>Живут вместе</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Visits</source>
        <translation>Посещения</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>What for</source>
        <translation>Цель</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Whoever lives with that person already belongs to the household too.</source>
        <translation>Те, кто уже живёт с этим человеком, тоже входят в домохозяйство.</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <location filename="../../ui/people/person_page.py"/>
        <source>Withdrawn</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Write the day.</source>
        <translation>Введите дату.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/people.py"/>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>{ages}, year of birth {year}</source>
        <translation>{ages}, год рождения {year}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/people.py"/>
        <source>{hours} academic hours</source>
        <translation>{hours} акад. ч</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/people.py"/>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/people.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/people.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>{title} (kept as {name})</source>
        <translation>{title} (в записи {name})</translation>
    </message>
</context>
<context>
    <name>Print pack</name>
    <message numerus="yes">
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>%n files saved in {folder}</source>
        <translation>
            <numerusform>%n файл сохранён в папке {folder}</numerusform>
            <numerusform>%n файла сохранены в папке {folder}</numerusform>
            <numerusform>%n файлов сохранено в папке {folder}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Begins with label {number} of {count}.</source>
        <translation>Начинается с наклейки {number} из {count}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Cards with code</source>
        <translation>Карточки с кодом</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>Children without consent: {count}</source>
        <translation>Дети без согласия: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Code for the door</source>
        <translation>Код у входа</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Consent forms for children</source>
        <translation>Бланки согласия родителей</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Feedback forms</source>
        <translation>Анкеты отзывов</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>First free label</source>
        <translation>Первая свободная наклейка</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Folder for the papers</source>
        <translation>Папка для документов</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Forms also in</source>
        <translation>Бланки также на</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Height, mm</source>
        <translation>Высота, мм</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_papers.py"/>
        <source>How many: {paper}</source>
        <translation>Сколько: {paper}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Labels on a sheet</source>
        <translation>Лист наклеек</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Language of the papers</source>
        <translation>Язык документов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>List for the photographer</source>
        <translation>Список для фотографа</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Look at this before printing</source>
        <translation>Обратите внимание перед печатью</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Name labels</source>
        <translation>Наклейки с именами</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>Not in pictures: {count}</source>
        <translation>Не фотографировать: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>On the list: {count}</source>
        <translation>В списке: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Own size</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Pages to print: {count}</source>
        <translation>Страниц для печати: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Poster</source>
        <translation>Плакат</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Poster on A3</source>
        <translation>Плакат на A3</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Preview of the print pack</source>
        <translation>Предпросмотр комплекта для печати</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Print pack</source>
        <translation>Комплект для печати</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>Print pack: {title}</source>
        <translation>Комплект для печати: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Print the pack…</source>
        <translation>Печатать комплект…</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Save as files…</source>
        <translation>В файлы…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Sign-in sheet</source>
        <translation>Лист регистрации</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Such labels do not lie on an A4 page, so others are shown.</source>
        <translation>Такие наклейки на листе A4 не помещаются, поэтому показаны другие.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>These labels reach the edge of the page, where printers leave 5 mm white. The words keep clear of it; print at 100 %.</source>
        <translation>Эти наклейки доходят до края листа, где принтеры оставляют белыми 5 мм. Текст туда не заходит; печатайте в масштабе 100 %.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Thin lines for cutting</source>
        <translation>Линии для резки</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>Tick the papers that you need; there is nothing to print yet.</source>
        <translation>Отметьте нужные документы; пока печатать нечего.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Title of the event</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Two consent forms on a page</source>
        <translation>Два согласия на листе</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Width, mm</source>
        <translation>Ширина, мм</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>Writing the papers …</source>
        <translation>Документы записываются…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>there is nothing to print.</source>
        <translation>печатать нечего.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>{paper} – {problem}</source>
        <translation>{paper} — {problem}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>{paper}: put their sheets into the printer – {title}</source>
        <translation>{paper}: положите в принтер их листы — {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>{width} × {height} mm, {count} on a sheet</source>
        <translation>{width} × {height} мм, на листе {count}</translation>
    </message>
</context>
<context>
    <name>Printed register</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>%n certificates</source>
        <translation>
            <numerusform>%n подтверждение</numerusform>
            <numerusform>%n подтверждения</numerusform>
            <numerusform>%n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Event or programme</source>
        <translation>Мероприятие или программа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>No certificates.</source>
        <translation>Подтверждений нет.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Received (signature)</source>
        <translation>Получено (подпись)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Recipient</source>
        <translation>Кому</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Register of certificates</source>
        <translation>Реестр подтверждений</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>{count}, issued from {first} to {last}</source>
        <translation>{count}, дата выдачи: с {first} по {last}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>{count}, issued on {day}</source>
        <translation>{count}, дата выдачи: {day}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/printing.py"/>
        <source>%n copies</source>
        <translation>
            <numerusform>%n экземпляр</numerusform>
            <numerusform>%n экземпляра</numerusform>
            <numerusform>%n экземпляров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/printing/presenter.py"/>
        <source>%n files are written to {folder}.</source>
        <translation>
            <numerusform>В папку {folder} записан %n файл.</numerusform>
            <numerusform>В папку {folder} записано %n файла.</numerusform>
            <numerusform>В папку {folder} записано %n файлов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/printing.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>1. Measure with a ruler from each edge of the paper to the line: A at the left, B above, C at the right, D below.</source>
        <translation>1. Измерьте линейкой расстояние от каждого края бумаги до линии: A слева, B сверху, C справа, D снизу.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>1. Print the ruler page on plain paper</source>
        <translation>1. Напечатайте лист с линейкой на чистой бумаге</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>2. Measure, and type the four distances</source>
        <translation>2. Измерьте и введите четыре расстояния</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>2. Type the four readings in Kopā, to half a millimetre.</source>
        <translation>2. Введите четыре расстояния в Kopā с точностью до половины миллиметра.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>A (left)</source>
        <translation>A (слева)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Adjust the place on the paper…</source>
        <translation>Настроить положение на бумаге…</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>B (above)</source>
        <translation>B (сверху)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Both sides, turned like a book</source>
        <translation>На обеих сторонах, листать как книгу</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Both sides, turned like a calendar</source>
        <translation>На обеих сторонах, листать как календарь</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>C (right)</source>
        <translation>C (справа)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>D (below)</source>
        <translation>D (снизу)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Folder for one file per person</source>
        <translation>Папка, где у каждого будет свой файл</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>From the edge of the paper to the line, in millimetres.</source>
        <translation>От края бумаги до линии, в миллиметрах.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Go on to the next</source>
        <translation>К следующему документу</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Handed to {printer}: {pages}, {copies}.</source>
        <translation>Передано на принтер «{printer}»: {pages}, {copies}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Handed to {printer}: {pages}.</source>
        <translation>Передано на принтер «{printer}»: {pages}.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_presenter.py"/>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Handing the pages to the printer…</source>
        <translation>Страницы передаются на принтер…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>If each is 20 mm, this printer needs no correction. The scales show the millimetres as the printer understands them.</source>
        <translation>Если каждое расстояние — 20 мм, для этого принтера ничего исправлять не надо. Шкалы показывают миллиметры так, как их понимает принтер.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>In colour</source>
        <translation>В цвете</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>It does not answer. Switch it on and check its cable.</source>
        <translation>Принтер не отвечает. Включите его и проверьте кабель.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>It is paused. Papers wait until it is resumed in the computer’s printer settings.</source>
        <translation>Принтер приостановлен. Страницы подождут, пока печать не возобновят в настройках принтеров компьютера.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>It is printing something else; this comes after it.</source>
        <translation>Принтер печатает что-то другое; это будет следующим.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>It is set up without a driver. If odd signs come out, set it up anew in the computer’s printer settings, or open the PDF.</source>
        <translation>Принтер установлен без драйвера. Если печатаются непонятные знаки, установите его заново в настройках принтеров компьютера или откройте PDF.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Its cover is open. Close it, and it goes on.</source>
        <translation>У принтера открыта крышка. Закройте её, и печать продолжится.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Its ink or toner is used up. Change it, and it goes on.</source>
        <translation>В принтере кончились чернила или тонер. Замените картридж, и печать продолжится.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Looking for printers…</source>
        <translation>Поиск принтеров…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Made for A3, which this printer does not take: it is made smaller to fit on A4, nothing is cut off.</source>
        <translation>Рассчитано на A3, но этот принтер A3 не печатает: будет уменьшено до A4, ничего не обрежется.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Made for A3: put A3 paper into the printer.</source>
        <translation>Рассчитано на A3: положите в принтер бумагу A3.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Made for A5, which this printer does not take: each page comes out on a half of A4, to be cut.</source>
        <translation>Сделано для A5, а этот принтер такую бумагу не берёт: каждая страница выйдет на половине A4, её надо отрезать.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Made for A5: put A5 paper into the printer.</source>
        <translation>Сделано для A5: положите в принтер бумагу A5.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Making the pages…</source>
        <translation>Страницы готовятся…</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Move nothing</source>
        <translation>Ничего не сдвигать</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Moved for this printer: {correction}.</source>
        <translation>Для этого принтера сдвигается: {correction}.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>No printer</source>
        <translation>Нет принтера</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>No printer is set up on this computer. Connect one and add it in the computer’s settings, or open the PDF, or save it and print it elsewhere.</source>
        <translation>На этом компьютере не настроен ни один принтер. Подключите принтер и добавьте его в настройках компьютера, откройте PDF или сохраните его и напечатайте в другом месте.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Not printed</source>
        <translation>Не напечатано</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_presenter.py"/>
        <source>Nothing has to be moved on this printer.</source>
        <translation>С этим принтером ничего сдвигать не надо.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Nothing is moved for this printer yet.</source>
        <translation>Для этого принтера пока ничего не сдвигается.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>One file per person…</source>
        <translation>Отдельный файл каждому…</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>One side of the paper</source>
        <translation>На одной стороне листа</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Open the PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Out of paper. Put some in, and it goes on by itself.</source>
        <translation>Кончилась бумага. Положите бумагу, и печать продолжится сама.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Pages larger than A4 are made smaller to fit on A4; nothing is cut off.</source>
        <translation>Страницы крупнее A4 будут уменьшены до A4; ничего не обрежется.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_presenter.py"/>
        <source>Pages will be moved: {correction}.</source>
        <translation>Страницы будут сдвинуты: {correction}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Paper is stuck in it. Take it out, and it goes on.</source>
        <translation>В принтере застряла бумага. Выньте её, и печать продолжится.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Preview of the pages</source>
        <translation>Предпросмотр страниц</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Print the ruler page</source>
        <translation>Печать листа с линейкой</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Printed paper</source>
        <translation>Бланк</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Printer: {printer}</source>
        <translation>Принтер: {printer}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Printing was stopped.</source>
        <translation>Печать остановлена.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Printing…</source>
        <translation>Печатается…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <location filename="../../ui/printing/calibration_presenter.py"/>
        <source>Ruler page</source>
        <translation>Лист с линейкой</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Save PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Save the PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Sides</source>
        <translation>Стороны листа</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Stop printing</source>
        <translation>Остановить печать</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Stopped. Nothing was printed.</source>
        <translation>Остановлено. Ничего не напечатано.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Such as 1-2, 4</source>
        <translation>Например, 1-2, 4</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>The PDF is open. Print it from there.</source>
        <translation>PDF открыт. Печатайте оттуда.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>The computer’s printing does not answer. Try again in a minute; if it stays so, restart the computer.</source>
        <translation>Система печати компьютера не отвечает. Попробуйте ещё раз через минуту; если не поможет, перезагрузите компьютер.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>The paper carries the background already</source>
        <translation>Фон на бумаге уже напечатан</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>The printer gave up. Look at it and try again, or open the PDF and print it from there.</source>
        <translation>Принтер прервал печать. Осмотрите его и попробуйте ещё раз или откройте PDF и напечатайте оттуда.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>The printer has taken all of it.</source>
        <translation>Принтер всё получил.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>The printer “{printer}” is not there any more. Check its cable and choose a printer again.</source>
        <translation>Принтера «{printer}» больше нет. Проверьте кабель и выберите принтер заново.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>The ruler page</source>
        <translation>Лист с линейкой</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>This computer has nothing to print with. Open the PDF, or save it and print it on another computer.</source>
        <translation>На этом компьютере печатать не на чем. Откройте PDF или сохраните его и напечатайте на другом компьютере.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>This computer shows no PDF files. Save the PDF and print it on another computer.</source>
        <translation>На этом компьютере нечем открыть PDF. Сохраните PDF и напечатайте его на другом компьютере.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Waiting for its turn.</source>
        <translation>Ждёт своей очереди.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Where the printer puts the page</source>
        <translation>Куда принтер помещает страницу</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Write millimetres such as 20 or 19.5.</source>
        <translation>Введите миллиметры, например 20 или 19,5.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/printing.py"/>
        <source>Write pages such as “1-2, 4”. This paper has %n page(s).</source>
        <translation>
            <numerusform>Пишите страницы так: «1-2, 4». В этом документе %n страница.</numerusform>
            <numerusform>Пишите страницы так: «1-2, 4». В этом документе %n страницы.</numerusform>
            <numerusform>Пишите страницы так: «1-2, 4». В этом документе %n страниц.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Writing the files…</source>
        <translation>Файлы записываются…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>height {percent}%</source>
        <translation>высота {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>width {percent}%</source>
        <translation>ширина {percent} %</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>{mm} mm down</source>
        <translation>{mm} мм вниз</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>{mm} mm to the left</source>
        <translation>{mm} мм влево</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>{mm} mm to the right</source>
        <translation>{mm} мм вправо</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>{mm} mm up</source>
        <translation>{mm} мм вверх</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>“{printer}” did not take the paper (“{reason}”). Choose another printer, or open the PDF and print it from there.</source>
        <translation>«{printer}» не принял задание («{reason}»). Выберите другой принтер или откройте PDF и напечатайте оттуда.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>“{printer}” takes no papers at present. Allow it in the computer’s printer settings, or choose another printer.</source>
        <translation>«{printer}» сейчас не принимает задания. Разрешите это в настройках принтеров компьютера или выберите другой принтер.</translation>
    </message>
</context>
<context>
    <name>QuickCertificates</name>
    <message numerus="yes">
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>%n names</source>
        <translation>
            <numerusform>%n имя</numerusform>
            <numerusform>%n имени</numerusform>
            <numerusform>%n имён</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>1. Who gets one</source>
        <translation>1. Кому</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>2. What for</source>
        <translation>2. За что</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>3. How it looks</source>
        <translation>3. Как это выглядит</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Academic hours</source>
        <translation>Академические часы</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Add names</source>
        <translation>Добавить имена</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>All certificates</source>
        <translation>Все подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>All: given name ↔ surname</source>
        <translation>У всех: имя ↔ фамилия</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Approved by</source>
        <translation>Кем согласовано</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Approved on</source>
        <translation>Дата согласования</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Certificates from a list</source>
        <translation>Подтверждения по списку</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Change</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_names.py"/>
        <source>Enter writes a name anew, Delete removes it.</source>
        <translation>Клавиша Enter исправляет имя, Delete удаляет.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>For instance: help in preparing the community day.</source>
        <translation>Например, помощь в подготовке дня сообщества.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Given name ↔ surname</source>
        <translation>Имя ↔ фамилия</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>In some rows the surname seems to stand first. Look whether each name is the right way round.</source>
        <translation>Похоже, в некоторых строках первой стоит фамилия. Проверьте, чтобы в каждой строке первым стояло имя.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>Issuing certificates…</source>
        <translation>Подтверждения выдаются…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Keep as records</source>
        <translation>Сохранить записи</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Keep the people and the event as records</source>
        <translation>Сохранить и записи о людях и мероприятии</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Kind of certificate</source>
        <translation>Вид подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Last day, if several</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Mark all as handed out</source>
        <translation>Отметить все как вручённые</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Mend capitals</source>
        <translation>Исправить прописные буквы</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Name of the event or the programme</source>
        <translation>Название мероприятия или программы</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_names.py"/>
        <source>Name on the paper</source>
        <translation>Имя на подтверждении</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_names.py"/>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_names.py"/>
        <source>Names on the papers</source>
        <translation>Имена на подтверждениях</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>New list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>No name was found in what was pasted.</source>
        <translation>Во вставленном тексте не найдено ни одного имени.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Nothing on them changes any more. A mistake is corrected in the register of certificates; the new paper gets a new number.</source>
        <translation>В них больше ничего не изменится. Ошибку исправляют в реестре подтверждений; у нового документа будет новый номер.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Nothing on them changes any more. Until they are printed or saved, Undo brings the list back.</source>
        <translation>В них больше ничего не изменится. Пока они не напечатаны и не сохранены, «Отменить» возвращает список.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Number of the approval</source>
        <translation>Номер согласования</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_names.py"/>
        <source>Paste the names here, from Excel, Word, an e-mail or anywhere, or write them one below the other.</source>
        <translation>Вставьте имена из Excel, Word, письма или откуда угодно либо напишите их одно под другим.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>Print %n certificates</source>
        <translation>
            <numerusform>Напечатать %n подтверждение</numerusform>
            <numerusform>Напечатать %n подтверждения</numerusform>
            <numerusform>Напечатать %n подтверждений</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>Print once more</source>
        <translation>Напечатать ещё раз</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Programme A</source>
        <translation>Программа A</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Programme B</source>
        <translation>Программа B</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Take the people of an event instead</source>
        <translation>Взять участников мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>The certificates appear here with the first name.</source>
        <translation>Подтверждения появятся здесь вместе с первым именем.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>The list that you left: %n names.</source>
        <translation>
            <numerusform>Ваш незаконченный список: %n имя.</numerusform>
            <numerusform>Ваш незаконченный список: %n имени.</numerusform>
            <numerusform>Ваш незаконченный список: %n имён.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_work.py"/>
        <source>What the certificates are for</source>
        <translation>За что выданы подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>What the thanks are for</source>
        <translation>За что благодарность</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>Write what the certificates are for.</source>
        <translation>Напишите, за что выданы подтверждения.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>has signs that are no letters</source>
        <translation>есть знаки, которые не являются буквами</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>in capitals</source>
        <translation>прописными буквами</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>in small letters</source>
        <translation>строчными буквами</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>only one word</source>
        <translation>только одно слово</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>stands in the list twice</source>
        <translation>стоит в списке дважды</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>stood the other way round: {row}</source>
        <translation>было наоборот: {row}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>very long</source>
        <translation>очень длинное</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>without {title}</source>
        <translation>без «{title}»</translation>
    </message>
</context>
<context>
    <name>Record lists</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n events added</source>
        <translation>
            <numerusform>Добавлено %n мероприятие</numerusform>
            <numerusform>Добавлено %n мероприятия</numerusform>
            <numerusform>Добавлено %n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n marks of attendance added</source>
        <translation>
            <numerusform>Добавлена %n отметка посещения</numerusform>
            <numerusform>Добавлено %n отметки посещения</numerusform>
            <numerusform>Добавлено %n отметок посещения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n mini-projects added</source>
        <translation>
            <numerusform>Добавлен %n мини-проект</numerusform>
            <numerusform>Добавлено %n мини-проекта</numerusform>
            <numerusform>Добавлено %n мини-проектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n organisations added</source>
        <translation>
            <numerusform>Добавлена %n организация</numerusform>
            <numerusform>Добавлено %n организации</numerusform>
            <numerusform>Добавлено %n организаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n people added</source>
        <translation>
            <numerusform>Добавлен %n человек</numerusform>
            <numerusform>Добавлено %n человека</numerusform>
            <numerusform>Добавлено %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n people registered</source>
        <translation>
            <numerusform>Добавлена %n заявка</numerusform>
            <numerusform>Добавлено %n заявки</numerusform>
            <numerusform>Добавлено %n заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n rows read</source>
        <translation>
            <numerusform>Прочитана %n строка</numerusform>
            <numerusform>Прочитаны %n строки</numerusform>
            <numerusform>Прочитано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Already here, with more to add: {count}</source>
        <translation>Уже в списке, есть что добавить: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Already here: {count}</source>
        <translation>Уже в списке: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>At this event {count} people are counted without names. Whoever is marked here is counted on top of them.</source>
        <translation>На этом мероприятии подсчитано людей без имён: {count}. Отмеченные здесь прибавятся к ним.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Call</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Cannot be used: {count}</source>
        <translation>Нельзя использовать: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Close matches, to decide: {count}</source>
        <translation>Возможные совпадения, нужно решить: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Completed: {count}</source>
        <translation>Дополнено записей: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Day of the application</source>
        <translation>Дата заявки</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Day of the approval</source>
        <translation>Дата согласования</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Day or days</source>
        <translation>День или дни</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>End time</source>
        <translation>Время окончания</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Facilitators</source>
        <translation>Ведущие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Grant</source>
        <translation>Финансирование</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Kind of approved programme</source>
        <translation>Вид согласованной программы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Lead</source>
        <translation>Ведущая организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Left out: {count}</source>
        <translation>Пропущено записей: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Marks of a day</source>
        <translation>Отметки дня</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Mini-project</source>
        <translation>Мини-проект</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Mini-projects</source>
        <translation>Мини-проекты</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Name of the organisation</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>New: {count}</source>
        <translation>Новые записи: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>No attendance was found in this file: it needs names in rows and days in columns. Check the columns, or choose another file.</source>
        <translation>В этом файле посещаемость не найдена: в строках нужны имена, в столбцах — дни. Проверьте столбцы или выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>No events were found in this file. Check which column holds their titles, or choose another file.</source>
        <translation>В этом файле мероприятий не найдено. Проверьте, в каком столбце их названия, или выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>No mini-projects were found in this file. Check which column holds their titles, or choose another file.</source>
        <translation>В этом файле мини-проектов не найдено. Проверьте, в каком столбце их названия, или выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>No organisations were found in this file. Check which column holds their names, or choose another file.</source>
        <translation>В этом файле организаций не найдено. Проверьте, в каком столбце их названия, или выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Not taken</source>
        <translation>Не импортировать</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>Nothing was found in this file. Please choose another one.</source>
        <translation>В этом файле ничего не найдено. Пожалуйста, выберите другой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of adults</source>
        <translation>Число взрослых</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of children</source>
        <translation>Число детей</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of people</source>
        <translation>Число людей</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of places</source>
        <translation>Количество мест</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of seniors</source>
        <translation>Число сеньоров</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of sessions</source>
        <translation>Количество занятий</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of the approval</source>
        <translation>Номер согласования</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of young people</source>
        <translation>Число молодых людей</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Numbers by category</source>
        <translation>Число по категориям</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>On the event’s list already: {count}</source>
        <translation>Уже в списке мероприятия: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>On the waiting list: {count}</source>
        <translation>В списке ожидания: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Organisations added: {count}</source>
        <translation>Добавлено организаций: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Organisations present</source>
        <translation>Присутствовавшие организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Organisers</source>
        <translation>Организаторы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Own contribution</source>
        <translation>Собственный вклад</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>People added: {count}</source>
        <translation>Добавлено людей: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>People involved</source>
        <translation>Вовлечённые люди</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Person who leads</source>
        <translation>Руководитель проекта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Plan of events</source>
        <translation>План мероприятий</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Result story</source>
        <translation>Рассказ о результате</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: in place of a registration number stands a personal code; it is not taken.</source>
        <translation>Строка {row}: вместо регистрационного номера стоит персональный код; он не импортируется.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: in place of the title stands a long text.</source>
        <translation>Строка {row}: вместо названия стоит длинный текст.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: letters of the title cannot be read. Try another encoding.</source>
        <translation>Строка {row}: буквы названия не читаются. Попробуйте другую кодировку.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: no day is given; the event is planned without sessions.</source>
        <translation>Строка {row}: дата не указана; мероприятие планируется без занятий.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: the day is past and nobody was counted; it stays planned.</source>
        <translation>Строка {row}: день прошёл, но никто не подсчитан; мероприятие остаётся в плане.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: the end was reckoned from the hours: {text}.</source>
        <translation>Строка {row}: окончание рассчитано по часам: {text}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: the event is to come, so the number of people goes to the note.</source>
        <translation>Строка {row}: мероприятие ещё впереди, поэтому число людей попадёт в примечание.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: the parts add up to more than the total {text}.</source>
        <translation>Строка {row}: части в сумме больше, чем итог {text}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: the title is very long. Please check it.</source>
        <translation>Строка {row}: название очень длинное. Пожалуйста, проверьте его.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: there is no name or title.</source>
        <translation>Строка {row}: нет названия.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” can be no place of today or several; it goes to the note.</source>
        <translation>Строка {row}: место «{text}» не распознано однозначно; это попадёт в примечание.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” does not look like a registration number.</source>
        <translation>Строка {row}: «{text}» не похоже на регистрационный номер.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is a long time; only its first and last day become sessions.</source>
        <translation>Строка {row}: «{text}» — долгий срок; занятия добавятся только в первый и последний день.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no day; it goes to the note.</source>
        <translation>Строка {row}: «{text}» — не дата; это попадёт в примечание.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no name of a person; it goes to the note.</source>
        <translation>Строка {row}: «{text}» — не имя человека; это попадёт в примечание.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no number of people; it goes to the note.</source>
        <translation>Строка {row}: «{text}» — не число людей; это попадёт в примечание.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no phone or e-mail; it goes to the note.</source>
        <translation>Строка {row}: «{text}» — не телефон и не эл. почта; это попадёт в примечание.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no state that Kopā knows; it goes to the note.</source>
        <translation>Строка {row}: состояние «{text}» неизвестно; это попадёт в примечание.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no sum of money; it goes to the note.</source>
        <translation>Строка {row}: «{text}» — не денежная сумма; это попадёт в примечание.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no time; it goes to the note.</source>
        <translation>Строка {row}: «{text}» — не время; это попадёт в примечание.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is taken as the number, and noted as it stands.</source>
        <translation>Строка {row}: «{text}» берётся как число и записывается в примечание как есть.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” says neither present nor absent; it stays blank.</source>
        <translation>Строка {row}: «{text}» не значит ни «присутствует», ни «отсутствует»; отметка останется пустой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Still to decide: {count}</source>
        <translation>Ещё нужно решить: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Such lists are on other sheets as well: {sheets}.</source>
        <translation>Такие списки есть и на других листах: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Territory</source>
        <translation>Территория</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>The columns of this list state no days. Choose an event that has as many sessions: {count}.</source>
        <translation>В столбцах этого списка нет дат. Выберите мероприятие, у которого столько же занятий: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>The days of this list state no year. Please say which year is meant, for example {year}.</source>
        <translation>В датах этого списка не указан год. Пожалуйста, укажите, какой год имеется в виду, например {year}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>The days state no year; {year} is the likeliest. Please say the year.</source>
        <translation>В датах нет года; вероятнее всего {year}. Пожалуйста, укажите год.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Title of the event</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Title of the mini-project</source>
        <translation>Название мини-проекта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Topics of the programme</source>
        <translation>Темы программы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Who approved the programme</source>
        <translation>Кто согласовал программу</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Who is responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>another call</source>
        <translation>другой конкурс</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>another kind</source>
        <translation>другой вид</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>another place</source>
        <translation>другое место</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>another registration number</source>
        <translation>другой регистрационный номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>another time</source>
        <translation>другое время</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>approved programme</source>
        <translation>согласованная программа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>beginning</source>
        <translation>начало</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>call</source>
        <translation>конкурс</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>contact person</source>
        <translation>контактное лицо</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>day of the application</source>
        <translation>дата заявки</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>end</source>
        <translation>окончание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>facilitators</source>
        <translation>ведущие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>grant</source>
        <translation>финансирование</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>lead</source>
        <translation>ведущая организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>leaders</source>
        <translation>руководители проекта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>mini-project</source>
        <translation>мини-проект</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>note</source>
        <translation>примечание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>number of people</source>
        <translation>число людей</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>number of places</source>
        <translation>количество мест</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>organisations present</source>
        <translation>присутствовавшие организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>other names</source>
        <translation>другие названия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>own contribution</source>
        <translation>собственный вклад</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>partners</source>
        <translation>партнёры</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>people planned</source>
        <translation>сколько людей ожидается</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>registration number</source>
        <translation>регистрационный номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>result story</source>
        <translation>рассказ о результате</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same day</source>
        <translation>тот же день</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same e-mail</source>
        <translation>тот же адрес эл. почты</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same name</source>
        <translation>то же название</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same name without the legal form</source>
        <translation>то же название без правовой формы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same name, spelled otherwise</source>
        <translation>то же название, написано иначе</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same people</source>
        <translation>те же люди</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same place</source>
        <translation>то же место</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same registration number</source>
        <translation>тот же регистрационный номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same title</source>
        <translation>то же название</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>similar name</source>
        <translation>похожее название</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>similar title</source>
        <translation>похожее название</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>state</source>
        <translation>статус</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>territory</source>
        <translation>территория</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>the same days</source>
        <translation>те же дни</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>times</source>
        <translation>время</translation>
    </message>
</context>
<context>
    <name>Recovery paper</name>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>Code of the programme: {code}</source>
        <translation>Код инициативы: {code}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>Keep it in a safe or a locked cupboard, and the passphrase somewhere else. Never write the passphrase on this paper.</source>
        <translation>Храните его в сейфе или запертом шкафу, а парольную фразу — в другом месте. Никогда не пишите парольную фразу на этом листе!</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>Kopā recovery paper</source>
        <translation>Лист восстановления Kopā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>Made on {day}</source>
        <translation>Составлен {day}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>The same as in the code, to be typed</source>
        <translation>То же, что в коде, для ввода вручную</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>To use it: start Kopā on the new laptop, open the exchange, choose to use a recovery paper, and photograph the code or type the groups.</source>
        <translation>Как им пользоваться: на новом компьютере откройте Kopā, в разделе «Обмен» выберите «Использовать лист восстановления» и сфотографируйте код или введите группы вручную.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>With this paper and its passphrase a new laptop becomes the coordinator’s, if every coordinator’s laptop is lost or broken.</source>
        <translation>С этим листом и его парольной фразой новый компьютер становится компьютером координатора, если все компьютеры координаторов потеряны или сломаны.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../ui/certificates/remarks.py"/>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>All centres together</source>
        <translation>Все центры вместе</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>All sessions of the events held.</source>
        <translation>Все занятия проведённых мероприятий.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>By their state on the day of counting, whatever the period.</source>
        <translation>По статусу на день подсчёта, независимо от периода.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Came again</source>
        <comment>column</comment>
        <translation>Повторно</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Cancelled</source>
        <comment>column of events</comment>
        <translation>Отменено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Centres</source>
        <translation>Центры</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Centres</source>
        <comment>name of a sheet</comment>
        <translation>Центры</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Certificates</source>
        <comment>column</comment>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Certificates issued</source>
        <translation>Выдано подтверждений</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Certificates made void</source>
        <translation>Аннулировано подтверждений</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Certificates replaced</source>
        <translation>Заменено подтверждений</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Contact hours</source>
        <translation>Контактные часы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Contact hours</source>
        <comment>column</comment>
        <translation>Контактные часы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Counted on {day}</source>
        <translation>Подсчитано: {day}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different organisations noted as present at events held.</source>
        <translation>Разные организации, отмеченные как присутствующие на состоявшихся мероприятиях.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people</source>
        <translation>Уникальных участников</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people who helped at events held.</source>
        <translation>Разные люди, которые помогали на проведённых мероприятиях.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people who led events held.</source>
        <translation>Разные люди, которые вели проведённые мероприятия.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people, by age</source>
        <translation>Уникальные участники по возрасту</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people, by municipality</source>
        <translation>Уникальные участники по самоуправлениям</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people, by role</source>
        <translation>Уникальные участники по ролям</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Each person at each session counts as one visit.</source>
        <translation>Каждый человек на каждом занятии — одно посещение.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events</source>
        <comment>column</comment>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events cancelled</source>
        <translation>Отменено мероприятий</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events held</source>
        <translation>Проведено мероприятий</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events held, by kind</source>
        <translation>Проведённые мероприятия по видам</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events of the period that are not marked as held.</source>
        <translation>Мероприятия периода, не отмеченные как состоявшиеся.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events of the period that did not take place.</source>
        <translation>Мероприятия периода, которые не состоялись.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events planned</source>
        <translation>Запланировано мероприятий</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events that took place, by the day of their first session.</source>
        <translation>Мероприятия, которые состоялись; считаются по дню первого занятия.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Facilitators</source>
        <translation>Ведущие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Facilitators</source>
        <comment>column</comment>
        <translation>Ведущие</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Facilitators and volunteers</source>
        <translation>Ведущие и волонтёры</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Figures</source>
        <comment>name of a sheet</comment>
        <translation>Показатели</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>First time</source>
        <comment>column</comment>
        <translation>Впервые</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Grants</source>
        <translation>Финансирование</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Grants</source>
        <comment>column</comment>
        <translation>Финансирование</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Issued in the period and made void.</source>
        <translation>Выданы в этом периоде и аннулированы.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Issued in the period and still standing, handed out or not.</source>
        <translation>Выданы в этом периоде и действуют, вручены или ещё нет.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Issued in the period; another certificate stands for them.</source>
        <translation>Выданы в этом периоде; вместо них действует другое подтверждение.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Mini-projects</source>
        <translation>Мини-проекты</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Mini-projects applied for</source>
        <translation>Заявлено мини-проектов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Mini-projects completed</source>
        <translation>Завершено мини-проектов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Mini-projects supported</source>
        <translation>Поддержано мини-проектов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Not stated</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations</source>
        <comment>column</comment>
        <translation>Организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations involved</source>
        <translation>Вовлечено организаций</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations present</source>
        <translation>Присутствовало организаций</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations present, and at how many events</source>
        <translation>Присутствовавшие организации и число мероприятий</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations that people came from, that had a part in events, or that were noted as present there.</source>
        <translation>Организации, из которых пришли люди, которые участвовали в проведении мероприятий или отмечены там как присутствующие.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations, by kind</source>
        <translation>Организации по видам</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Orgs present</source>
        <comment>column</comment>
        <translation>Организаций присутств.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Own contribution</source>
        <translation>Собственный вклад</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Own contribution</source>
        <comment>column</comment>
        <translation>Собственный вклад</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People</source>
        <comment>column</comment>
        <translation>Участники</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People by name who were present at least once; each counts once.</source>
        <translation>Участники по списку, которые присутствовали хотя бы раз; каждый считается один раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People counted at open events; never added to the different people.</source>
        <translation>Люди, посчитанные на открытых мероприятиях; к уникальным участникам их никогда не прибавляют.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People for the first time</source>
        <translation>Участников впервые</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People who came again</source>
        <translation>Повторных участников</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Person-hours</source>
        <translation>Человеко-часы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Person-hours</source>
        <comment>column</comment>
        <translation>Человеко-часы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Planned</source>
        <comment>column of events</comment>
        <translation>Запланировано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Projects applied for</source>
        <comment>column</comment>
        <translation>Заявлено проектов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Projects completed</source>
        <comment>column</comment>
        <translation>Завершено проектов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Projects supported</source>
        <comment>column</comment>
        <translation>Поддержано проектов</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Replaced</source>
        <comment>column of certificates</comment>
        <translation>Заменено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Sessions</source>
        <comment>column</comment>
        <translation>Занятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Sessions held</source>
        <translation>Проведено занятий</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>The grants of supported and completed mini-projects.</source>
        <translation>Финансирование поддержанных и завершённых мини-проектов.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>The groups’ own part in supported and completed mini-projects.</source>
        <translation>Собственная доля групп в поддержанных и завершённых мини-проектах.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>The length of those sessions added up, in hours of 60 minutes.</source>
        <translation>Общая длительность этих занятий в часах по 60 минут.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>The noted time of the volunteers, in hours of 60 minutes.</source>
        <translation>Записанное время волонтёров в часах по 60 минут.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>The time of all visits added up, in hours of 60 minutes.</source>
        <translation>Общее время всех посещений в часах по 60 минут.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Those of them who were at two or more events of the period.</source>
        <translation>Те, кто посетил два и более мероприятия периода.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Those of them who were never present before the period.</source>
        <translation>Те, кого до этого периода ни разу не было.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Visitors without names</source>
        <translation>Посетители без списка</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Visitors without names, by age</source>
        <translation>Посетители без списка по возрасту</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Visitors without names, by category</source>
        <translation>Посетители без списка по категориям</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Visits</source>
        <translation>Число посещений</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Visits</source>
        <comment>column</comment>
        <translation>Число посещений</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Void</source>
        <comment>column of certificates</comment>
        <translation>Аннулировано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Volunteer hours</source>
        <translation>Часы волонтёрской работы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Volunteer hours</source>
        <comment>column</comment>
        <translation>Часы волонтёрской работы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Volunteers</source>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Volunteers</source>
        <comment>column</comment>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>What it counts</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Whoever visited two centres is counted in each of them, and once for all together. The last line is therefore no sum of the others.</source>
        <translation>Кто посетил два центра, считается в каждом из них и один раз в общем числе. Поэтому последняя строка — не сумма остальных.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Without names</source>
        <comment>column</comment>
        <translation>Без списка</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>Everything is sound.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>Parts of the file on the disk are damaged.</source>
        <translation>Часть файла на диске повреждена.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>Please restore the last backup.</source>
        <translation>Восстановите, пожалуйста, последнюю резервную копию.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>Some records point to others that are missing.</source>
        <translation>Некоторые записи ссылаются на другие, которых нет.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>The content of the records is damaged.</source>
        <translation>Содержание данных повреждено.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>The records were changed by another program.</source>
        <translation>Данные изменены другой программой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>The search words do not fit the people.</source>
        <translation>Слова для поиска не соответствуют списку людей.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>2026, second half</source>
        <translation>2-е полугодие 2026 года</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Add a signatory</source>
        <translation>Добавить подпись</translation>
    </message>
    <message>
        <location filename="../../ui/settings/categories.py"/>
        <source>Add category</source>
        <translation>Добавить категорию</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Add logo…</source>
        <translation>Добавить логотип…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/areas.py"/>
        <source>Add outcome area</source>
        <translation>Добавить область результатов</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Add period</source>
        <translation>Добавить период</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Anybody can leave the door.</source>
        <translation>Выйти из режима «У входа» может каждый.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>As the computer</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Back up into which folder?</source>
        <translation>В какую папку сохранить резервную копию?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Back up to a stick …</source>
        <translation>Копия на USB-накопитель…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/presenter.py"/>
        <source>Backup written: {file}</source>
        <translation>Резервная копия сохранена: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/areas.py"/>
        <source>Begin with the suggested ones</source>
        <translation>Начать с предложенных</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/periods.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../ui/settings/presenter.py"/>
        <source>Centre saved.</source>
        <translation>Данные центра сохранены.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Change PIN</source>
        <translation>Сменить PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/categories.py"/>
        <source>Change the category</source>
        <translation>Изменить категорию</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Change the logo</source>
        <translation>Изменить логотип</translation>
    </message>
    <message>
        <location filename="../../ui/settings/areas.py"/>
        <source>Change the outcome area</source>
        <translation>Изменить область результатов</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Change the period</source>
        <translation>Изменить период</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Change the signatory</source>
        <translation>Изменить подпись</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/periods.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Change {name}</source>
        <translation>Изменить: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Choose a picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Choose a place from the list.</source>
        <translation>Выберите место из списка.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Contact for questions</source>
        <translation>Контакты для вопросов</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Controller of personal data</source>
        <translation>Контролёр персональных данных</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Data on this laptop</source>
        <translation>Данные на этом компьютере</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Folder: {folder}</source>
        <translation>Папка: {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Four to eight digits.</source>
        <translation>От четырёх до восьми цифр.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Funders</source>
        <translation>Финансирующие стороны</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Funding statement</source>
        <translation>Указание о финансировании</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <location filename="../../ui/settings/names_card.py"/>
        <source>In English</source>
        <translation>По-английски</translation>
    </message>
    <message>
        <location filename="../../ui/settings/names_card.py"/>
        <source>In Latvian</source>
        <translation>По-латышски</translation>
    </message>
    <message>
        <location filename="../../ui/settings/names_card.py"/>
        <source>In Russian</source>
        <translation>По-русски</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Its full legal name.</source>
        <translation>Полное юридическое название.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Keeps visitors from other people’s records while nobody looks. It is no lock: whoever forgot it switches the laptop off and on, and sets another one here.</source>
        <translation>Не даёт посетителям смотреть чужие данные, пока рядом никого нет. Это не замок: если PIN забыт, выключите и включите компьютер и задайте здесь другой.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../ui/settings/presenter.py"/>
        <source>Last backup: {day}, {time}</source>
        <translation>Последняя резервная копия: {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Leaving the door asks for a PIN.</source>
        <translation>Для выхода из режима «У входа» нужен PIN.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Logos</source>
        <translation>Логотипы</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Look</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Move down: {name}</source>
        <translation>Переместить ниже: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Move up: {name}</source>
        <translation>Переместить выше: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Municipality, town or parish</source>
        <translation>Край, город или волость</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Name and surname</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Name of the centre</source>
        <translation>Название центра</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Name of the period</source>
        <translation>Название периода</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/programme_name.py"/>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Name of the programme</source>
        <translation>Название инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>New PIN</source>
        <translation>Новый PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/presenter.py"/>
        <source>No backup was made yet.</source>
        <translation>Резервной копии ещё нет.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Nothing is known of the programme yet.</source>
        <translation>Об инициативе пока ничего не известно.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>On certificates</source>
        <translation>На подтверждениях</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>On no paper</source>
        <translation>Ни на одном документе</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>On sign-in sheets</source>
        <translation>На листах регистрации</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>One on each line.</source>
        <translation>Каждая на своей строке.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Organisation that issues certificates</source>
        <translation>Организация, которая выдаёт подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Our centre</source>
        <translation>Наш центр</translation>
    </message>
    <message>
        <location filename="../../ui/settings/areas.py"/>
        <source>Outcome areas</source>
        <translation>Области результатов</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Overlaps with {names}</source>
        <translation>Пересекается с: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>PIN of the door</source>
        <translation>PIN режима «У входа»</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>PIN of the door saved.</source>
        <translation>PIN режима «У входа» сохранён.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/categories.py"/>
        <source>People who come without giving a name are counted as children, young people, adults and seniors. Categories of your own take their place.</source>
        <translation>Людей без списка считают как детей, молодёжь, взрослых и пожилых. Ваши собственные категории заменяют эти.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Picture of the signature</source>
        <translation>Изображение подписи</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Position, in English</source>
        <translation>Должность по-английски</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Position, in Latvian</source>
        <translation>Должность по-латышски</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Position, in Russian</source>
        <translation>Должность по-русски</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Programme and funders</source>
        <translation>Инициатива и финансирующие стороны</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Programme begins</source>
        <translation>Начало инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Programme ends</source>
        <translation>Окончание инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Programme saved.</source>
        <translation>Данные инициативы сохранены.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Project number</source>
        <translation>Номер проекта</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Read out in place of the picture.</source>
        <translation>Читается вслух вместо картинки.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Remove PIN</source>
        <translation>Удалить PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/periods.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Remove {name}</source>
        <translation>Удалить: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Reporting periods</source>
        <translation>Отчётные периоды</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/periods.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Save centre</source>
        <translation>Сохранить данные центра</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Save programme</source>
        <translation>Сохранить данные инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Set PIN</source>
        <translation>Задать PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Short code</source>
        <translation>Короткий код</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Sign with a dark pen on white paper and photograph or scan it. Without a picture there is a line to sign on.</source>
        <translation>Распишитесь тёмной ручкой на белой бумаге и сфотографируйте или отсканируйте. Без изображения остаётся линия для подписи.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Signature: {name}</source>
        <translation>Подпись: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/evidence_switch.py"/>
        <source>Small copies of scans and photos then go along in the files between laptops, which grow by some 150 kB a page. Centres learn of it with the next file from here.</source>
        <translation>Тогда вместе с файлами между компьютерами передаются уменьшенные копии сканов и фотографий: около 150 КБ на страницу. Центры узнают об этом из следующего файла отсюда.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Stands in the numbers of certificates, such as KRA.</source>
        <translation>Будет в номерах подтверждений, например KRA.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Stands on sign-in sheets and certificates.</source>
        <translation>Будет на листах регистрации и подтверждениях.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Such as “centra vadītāja”.</source>
        <translation>Например, «centra vadītāja».</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <location filename="../../ui/settings/areas.py"/>
        <source>The changes that the programme works for. Each event can be given one.</source>
        <translation>Перемены, ради которых работает инициатива. Каждому мероприятию можно указать одну область.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/evidence_switch.py"/>
        <source>The coordinator does not need the scans: scans and photos stay on the laptop where they were added.</source>
        <translation>Координатору сканы не нужны: сканы и фотографии остаются на том компьютере, где их добавили.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/evidence_switch.py"/>
        <source>The coordinator wants the scans</source>
        <translation>Координатору нужны сканы</translation>
    </message>
    <message>
        <location filename="../../ui/settings/evidence_switch.py"/>
        <source>The coordinator wants the scans: small copies of scans and photos go along in the files between laptops.</source>
        <translation>Координатору нужны сканы: в файлы между компьютерами входят небольшие копии сканов и фотографий.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>The door can be left without a PIN.</source>
        <translation>Из режима «У входа» можно выйти без PIN.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>The period cannot end before it begins.</source>
        <translation>Период не может закончиться раньше, чем начнётся.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>The programme cannot end before it begins.</source>
        <translation>Инициатива не может закончиться раньше, чем начнётся.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>The programme has no logos yet.</source>
        <translation>У инициативы пока нет логотипов.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>The stretches of time that the funder asks reports of.</source>
        <translation>Отрезки времени, за которые финансирующая сторона просит отчёт.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>They stand on certificates from left to right, as many as a template has room for.</source>
        <translation>На подтверждениях они стоят слева направо, сколько поместится в шаблоне.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>They stand side by side at the top of papers, all equally high, the first one on the left. PNG, JPEG or SVG.</source>
        <translation>Они стоят рядом вверху документов, все одной высоты, первый слева. PNG, JPEG или SVG.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>They stand side by side at the top of papers.</source>
        <translation>Они стоят рядом в верхней части документов.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shared.py"/>
        <source>This is changed on the coordinator’s laptop and comes here with the next file. If something is wrong or missing, tell the coordinator.</source>
        <translation>Это меняют на компьютере координатора, а сюда оно приходит со следующим файлом. Если что-то неверно или чего-то не хватает, скажите об этом координатору.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shared.py"/>
        <source>This is changed on the coordinator’s laptop.</source>
        <translation>Это меняют на компьютере координатора.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>This laptop gathers the records of centres and has none itself.</source>
        <translation>На этом компьютере собираются данные центров; своих записей на нём нет.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Usual place of events</source>
        <translation>Обычное место проведения</translation>
    </message>
    <message>
        <location filename="../../ui/settings/names_card.py"/>
        <source>Where it is empty, the Latvian name is shown.</source>
        <translation>Если пусто, показывается латышское название.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Which file is the logo?</source>
        <translation>В каком файле логотип?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Which file shows the signature?</source>
        <translation>В каком файле подпись?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Who answers for the data of the people on the lists.</source>
        <translation>Кто отвечает за данные людей в списках.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Who signs certificates</source>
        <translation>Кто подписывает подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/settings/categories.py"/>
        <source>Whom we count</source>
        <translation>Кого мы считаем</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Whose logo it is</source>
        <translation>Чей это логотип</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Without a picture</source>
        <translation>Без изображения</translation>
    </message>
    <message>
        <location filename="../../ui/settings/presenter.py"/>
        <source>Writing a backup …</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <location filename="../../ui/shell/presenter.py"/>
        <source>%n acts undone.</source>
        <translation>
            <numerusform>Отменено %n действие.</numerusform>
            <numerusform>Отменено %n действия.</numerusform>
            <numerusform>Отменено %n действий.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Begin with our own</source>
        <translation>Начать со своими данными</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Changed later, so it stays: {records}.</source>
        <translation>Изменено позже, поэтому остаётся: {records}.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Close without saving?</source>
        <translation>Закрыть без сохранения?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Done again: {act}</source>
        <translation>Повторено: {act}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Mini-projects</source>
        <translation>Мини-проекты</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Places</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Sample data: nobody and nothing here is real.</source>
        <translation>Примеры данных: все люди и мероприятия здесь выдуманы.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Something was typed and not saved yet. It would be lost.</source>
        <translation>Введённое ещё не сохранено. Если закрыть окно, оно пропадёт.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/reading.py"/>
        <source>This laptop only reads</source>
        <translation>Этот компьютер только читает</translation>
    </message>
    <message>
        <location filename="../../ui/shell/reading.py"/>
        <source>This laptop only reads, so nothing is changed here. Do it on a laptop of the centre or of a coordinator: the next file brings it here.</source>
        <translation>Этот компьютер только читает, поэтому здесь ничего не меняют. Сделайте это на компьютере центра или координатора: следующий файл принесёт изменение сюда.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/reading.py"/>
        <source>This laptop only reads. Records are changed on the laptops of centres and coordinators.</source>
        <translation>Этот компьютер только читает. Записи меняют на компьютерах центров и координаторов.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>This laptop’s date looks wrong: {day}. Set the right date in the computer’s settings, or say that it is right.</source>
        <translation>Дата на этом компьютере ({day}) кажется неверной. Установите правильную дату в настройках компьютера или подтвердите, что она верна.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Today is {day}</source>
        <translation>Сегодня {day}</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Undone: {act}</source>
        <translation>Отменено: {act}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Who is working?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Working now: {name}</source>
        <translation>Сейчас работает: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/presenter.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>%n people added</source>
        <translation>
            <numerusform>Добавлен %n человек</numerusform>
            <numerusform>Добавлено %n человека</numerusform>
            <numerusform>Добавлено %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>%n rows read</source>
        <translation>
            <numerusform>Прочитана %n строка</numerusform>
            <numerusform>Прочитаны %n строки</numerusform>
            <numerusform>Прочитано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Already here, with more to add: {count}</source>
        <translation>Уже в списке, есть что добавить: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Already here: {count}</source>
        <translation>Уже в списке: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Baltic DOS (775)</source>
        <translation>Балтийская DOS (775)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Baltic ISO (8859-4)</source>
        <translation>Балтийская ISO (8859-4)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Baltic Windows (1257)</source>
        <translation>Балтийская Windows (1257)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Cannot be used: {count}</source>
        <translation>Нельзя использовать: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Child</source>
        <translation>Ребёнок</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Child’s age</source>
        <translation>Возраст ребёнка</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Close matches, to decide: {count}</source>
        <translation>Возможные совпадения, нужно решить: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Completed: {count}</source>
        <translation>Дополнено: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Consent to news</source>
        <translation>Согласие на новости</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Consent to photos</source>
        <translation>Согласие на фото</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Cyrillic Windows (1251)</source>
        <translation>Кириллица Windows (1251)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Guardian’s phone</source>
        <translation>Телефон представителя</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Left out as close matches: {count}</source>
        <translation>Пропущено возможных совпадений: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Name and surname</source>
        <translation>Имя, фамилия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>New: {count}</source>
        <translation>Новые: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>No people were found in this file. Check which columns hold the names, or choose another file.</source>
        <translation>В этом файле людей не найдено. Проверьте, в каких столбцах имена, или выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Not taken</source>
        <translation>Не импортировать</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Organisations added: {count}</source>
        <translation>Добавлено организаций: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Parent or guardian</source>
        <translation>Родитель или представитель</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>People were changed after this preview was made. Nothing was taken in; please look at the list again.</source>
        <translation>Пока список просматривали, записи о людях изменились. Ничего не импортировано; просмотрите, пожалуйста, список ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Personal code, never taken</source>
        <translation>Персональный код — не берётся</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Place of residence</source>
        <translation>Место жительства</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: it was cancelled or refunded.</source>
        <translation>Строка {row}: заявка отменена или деньги возвращены.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: letters of the name cannot be read. Try another encoding.</source>
        <translation>Строка {row}: буквы имени не читаются. Попробуйте другую кодировку.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: the name is very long. Please check it.</source>
        <translation>Строка {row}: имя очень длинное. Проверьте его, пожалуйста.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: there is no name.</source>
        <translation>Строка {row}: нет имени.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: what stands in the place of the name is no name.</source>
        <translation>Строка {row}: на месте имени стоит что-то другое.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: “{text}” can be no place of today or several; it goes to the note.</source>
        <translation>Строка {row}: место «{text}» не распознано однозначно; текст останется в примечании.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: “{text}” is no age or birth; it goes to the note.</source>
        <translation>Строка {row}: «{text}» — не возраст и не год рождения; текст останется в примечании.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: “{text}” is no phone or e-mail; it goes to the note.</source>
        <translation>Строка {row}: «{text}» — не телефон и не эл. почта; текст останется в примечании.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: “{text}” was taken as given name, then surname.</source>
        <translation>Строка {row}: «{text}» прочитано так — сначала имя, затем фамилия.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Still to decide: {count}</source>
        <translation>Ещё нужно решить: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>The columns were read as the last time.</source>
        <translation>Столбцы прочитаны так же, как в прошлый раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>The file has no sheet “{sheet}”.</source>
        <translation>В файле нет листа «{sheet}».</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>The letters in this file were saved wrongly; Kopā shows them repaired.</source>
        <translation>Буквы в этом файле были сохранены неверно; здесь они показаны исправленными.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>There is nothing in “{file}”. Please choose another file.</source>
        <translation>Файл «{file}» пуст. Выберите, пожалуйста, другой файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Unicode, saved wrongly and repaired</source>
        <translation>Юникод, сохранён неверно и исправлен</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Western Windows (1252)</source>
        <translation>Западноевропейская Windows (1252)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>When it was filled in</source>
        <translation>Когда заполнено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Whether it still holds</source>
        <translation>Действует ли ещё</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” cannot be opened. Check that it is there and not open in another program.</source>
        <translation>Файл «{file}» нельзя открыть. Проверьте, что он на месте и не открыт в другой программе.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” has more than {most} cells. Save it in parts and take them in one by one.</source>
        <translation>В файле «{file}» ячеек больше, чем {most}. Сохраните его по частям и импортируйте их по одной.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” has more than {most} columns. Delete those that say nothing about people.</source>
        <translation>В файле «{file}» столбцов больше, чем {most}. Удалите те, в которых ничего нет о людях.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” has more than {most} rows. Save it in parts and take them in one by one.</source>
        <translation>В файле «{file}» строк больше, чем {most}. Сохраните его по частям и импортируйте их по одной.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” is damaged or far too large. Open it in your spreadsheet program, save it as .xlsx under another name, and choose that file.</source>
        <translation>Файл «{file}» повреждён или слишком велик. Откройте его в табличной программе, сохраните как .xlsx под другим именем и выберите новый файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” is no table. Kopā takes lists from .xlsx, .xls, .ods and .csv files.</source>
        <translation>«{file}» — не таблица. Kopā принимает списки из файлов .xlsx, .xls, .ods и .csv.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” is protected by a password. Save it without the password, then choose it again.</source>
        <translation>Файл «{file}» защищён паролем. Сохраните его без пароля и выберите снова.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” is too large for a list. Please choose another file.</source>
        <translation>Файл «{file}» слишком велик для списка. Выберите, пожалуйста, другой файл.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../ui/shell/trouble_page.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../ui/shell/trouble_page.py"/>
        <source>Data folder: {folder}</source>
        <translation>Папка данных: {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/trouble_page.py"/>
        <source>Kopā could not open its data</source>
        <translation>Программа Kopā не смогла открыть данные</translation>
    </message>
</context>
<context>
    <name>Template fields</name>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Day of issue in words</source>
        <translation>День выдачи словами</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Day of the approval</source>
        <translation>День согласования</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Days of the event in words</source>
        <translation>Дни мероприятия словами</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>First day in figures</source>
        <translation>Первый день цифрами</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Hours with their unit</source>
        <translation>Часы с единицей измерения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Hours, the figure alone</source>
        <translation>Часы, только число</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>How many pages</source>
        <translation>Сколько страниц</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Kind of event</source>
        <translation>Вид мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Kind of event, after “took part in”</source>
        <translation>Вид мероприятия после «участие в»</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Last day in figures</source>
        <translation>Последний день цифрами</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Name of the person</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Name of the signatory</source>
        <translation>Имя и фамилия подписывающего лица</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Name: to whom?</source>
        <translation>Имя: кому?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Name: whom?</source>
        <translation>Имя: кого?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Number alone</source>
        <translation>Только номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Number of the approval</source>
        <translation>Номер согласования</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Number of the page</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Number, or the word “draft”</source>
        <translation>Номер или слово «черновик»</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Personal code</source>
        <translation>Персональный код</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Place for the stamp</source>
        <translation>Место для печати</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Place of issue</source>
        <translation>Место выдачи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Place of the event</source>
        <translation>Место мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Position of the signatory</source>
        <translation>Должность подписывающего лица</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Programme: A or B</source>
        <translation>Программа: A или B</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Registration number of the issuer</source>
        <translation>Регистрационный номер выдавшей организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Says that it is a duplicate</source>
        <translation>Пометка, что это дубликат</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Says that it is signed electronically</source>
        <translation>Пометка об электронной подписи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Statement about the funding</source>
        <translation>Сведения о финансировании</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Title of the event</source>
        <translation>Название мероприятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Topics of the programme</source>
        <translation>Темы программы</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>What the thanks are for</source>
        <translation>За что благодарность</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Who approved the programme</source>
        <translation>Кто согласовал программу</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Who issues the certificate</source>
        <translation>Кто выдаёт подтверждение</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Who led the event</source>
        <translation>Кто вёл мероприятие</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message numerus="yes">
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>%n elements</source>
        <translation>
            <numerusform>%n элемент</numerusform>
            <numerusform>%n элемента</numerusform>
            <numerusform>%n элементов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/template_editor/screen.py"/>
        <source>%n things to look at</source>
        <translation>
            <numerusform>Проверить: %n место</numerusform>
            <numerusform>Проверить: %n места</numerusform>
            <numerusform>Проверить: %n мест</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>A line each centimetre</source>
        <translation>Линия через каждый сантиметр</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/asking.py"/>
        <source>A template that comes with Kopā stays as it is; yours is kept beside it and goes to the other laptops with the next exchange.</source>
        <translation>Шаблон из Kopā остаётся как есть; ваш хранится рядом и попадёт на другие компьютеры при следующем обмене.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Accent</source>
        <translation>Акцент</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Air between letters</source>
        <translation>Между буквами</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Align</source>
        <translation>Выровнять</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>As high as the first</source>
        <translation>Той же высоты, что первый</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>As wide as the first</source>
        <translation>Той же ширины, что первый</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>At the foot</source>
        <translation>Внизу</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>At the left margin</source>
        <translation>У левого поля</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>At the lower margin</source>
        <translation>У нижнего поля</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>At the right margin</source>
        <translation>У правого поля</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>At the top</source>
        <translation>Вверху</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>At the upper margin</source>
        <translation>У верхнего поля</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Before the sum of hours</source>
        <translation>Перед суммой часов</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Birds</source>
        <translation>Птицы</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Centred</source>
        <translation>По центру</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Certificate</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Chosen</source>
        <translation>Выбранное</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Click on something on the page to change it, or add something new above it.</source>
        <translation>Щёлкните на странице по тому, что хотите изменить, или добавьте новое кнопкой над страницей.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Colours that go together: {number}</source>
        <translation>Сочетание цветов: {number}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Comes with Kopā</source>
        <translation>Шаблон Kopā</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Days</source>
        <translation>Время проведения</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Дублировать (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/lists_part.py"/>
        <source>Elements of the page</source>
        <translation>Элементы страницы</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Even gaps across</source>
        <translation>Равные промежутки по ширине</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Even gaps up and down</source>
        <translation>Равные промежутки по высоте</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Everything on the page moves along in proportion.</source>
        <translation>Всё на странице переместится соразмерно.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Faint</source>
        <translation>Бледный цвет</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Feet</source>
        <translation>Нижние края</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/field_chooser.py"/>
        <source>Fields that can be filled in</source>
        <translation>Поля, которые заполняются для каждого</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/field_chooser.py"/>
        <source>Find a field</source>
        <translation>Найти поле</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>First language</source>
        <translation>Первый язык</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Flags</source>
        <translation>Флажки</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Flowers, left</source>
        <translation>Цветы слева</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Flowers, right</source>
        <translation>Цветы справа</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Frame</source>
        <translation>Рамка</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>From the left, mm</source>
        <translation>Слева, мм</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>From the top, mm</source>
        <translation>Сверху, мм</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Head of the column: {column}</source>
        <translation>Заголовок столбца: {column}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Height, mm</source>
        <translation>Высота, мм</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Hills</source>
        <translation>Холмы</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>How it lies</source>
        <translation>Расположение</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>In the box</source>
        <translation>Между краями</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>In the middle</source>
        <translation>Посередине</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>In the middle of the page, across</source>
        <translation>В середине страницы по ширине</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>In the middle of the page, up and down</source>
        <translation>В середине страницы по высоте</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Insert a field</source>
        <translation>Вставить поле</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Issued by</source>
        <translation>Кем выдано</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/asking.py"/>
        <source>Keep as a template of yours</source>
        <translation>Сохранить как свой шаблон</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>Language that the page is shown in</source>
        <translation>Язык, на котором показана страница</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>Larger (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Largest size, pt</source>
        <translation>Крупнее всего, пт</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Latvian</source>
        <translation>Латышский</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Leave out on paper printed beforehand</source>
        <translation>Не печатать на готовом бланке</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Left</source>
        <translation>По левому краю</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Left sides</source>
        <translation>Левые края</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Letters</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Linen</source>
        <translation>Льняная ткань</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Lines at most</source>
        <translation>Строк не больше</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Logos</source>
        <translation>Логотипы</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/names_shown.py"/>
        <source>Longest: {name}</source>
        <translation>Самое длинное: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Lying</source>
        <translation>Альбомное</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Main colour of text</source>
        <translation>Цвет текста</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Middles, one under another</source>
        <translation>Середины, друг под другом</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Middles, side by side</source>
        <translation>Середины, рядом</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/asking.py"/>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>Name that the page is shown with</source>
        <translation>Имя, с которым показана страница</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>No picture yet</source>
        <translation>Изображения пока нет</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Nothing chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Number of the certificate</source>
        <translation>Номер подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Number of the row</source>
        <translation>Номер строки</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Of the programme, stays as it is</source>
        <translation>Шаблон инициативы, остаётся как есть</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>One head for each column; an empty one leaves the column out.</source>
        <translation>Для каждого столбца свой заголовок; если он пуст, столбца не будет.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>One step back</source>
        <translation>На шаг назад</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>One step forward</source>
        <translation>На шаг вперёд</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Open another template?</source>
        <translation>Открыть другой шаблон?</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Open without saving</source>
        <translation>Открыть без сохранения</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Ornament</source>
        <translation>Орнамент</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Other words</source>
        <translation>Другой текст</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Other words {number}</source>
        <translation>Другой текст {number}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Otherwise</source>
        <translation>Иначе</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Over everything</source>
        <translation>Поверх всего</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/canvas.py"/>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <location filename="../../ui/template_editor/page_part.py"/>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Picture behind everything</source>
        <translation>Фоновое изображение</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <location filename="../../ui/template_editor/page_part.py"/>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Picture from a file</source>
        <translation>Изображение из файла</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Quiet text</source>
        <translation>Приглушённый текст</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Redo (Ctrl+Y)</source>
        <translation>Повторить (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Remove (Delete)</source>
        <translation>Удалить (Delete)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Right</source>
        <translation>По правому краю</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Right sides</source>
        <translation>Правые края</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/names_shown.py"/>
        <source>Sample name</source>
        <translation>Имя для примера</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/asking.py"/>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Save as another</source>
        <translation>Сохранить как другой</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Save as your own…</source>
        <translation>Сохранить как свой…</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/presenter.py"/>
        <source>Saved: {name}.</source>
        <translation>Шаблон сохранён: {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/presenter.py"/>
        <source>Saved: {name}. The approved version stays in use meanwhile.</source>
        <translation>Шаблон сохранён: {name}. Пока используется утверждённая версия.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Second accent</source>
        <translation>Второй акцент</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/names_shown.py"/>
        <source>Shortest: {name}</source>
        <translation>Самое короткое: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Signature {number}</source>
        <translation>Подпись {number}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Small words above it</source>
        <translation>Мелкий текст над ним</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>Smaller (−)</source>
        <translation>Мельче (−)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Smallest size, pt</source>
        <translation>Мельче всего, пт</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Star</source>
        <translation>Звезда</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Sun</source>
        <translation>Солнце</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Templates are opened from the list of certificates.</source>
        <translation>Шаблоны открываются из раздела подтверждений.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Text without words</source>
        <translation>Пустой текст</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Text: {words}</source>
        <translation>Текст: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>The changes to this one are not saved and would be lost.</source>
        <translation>Изменения в этом шаблоне не сохранены и пропадут.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>The first words whose fields all have a value are printed.</source>
        <translation>Печатается первый текст, у которого заполнены все поля.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>The whole page (0)</source>
        <translation>Вся страница (0)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Thickness, pt</source>
        <translation>Толщина, пт</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>To the certificates</source>
        <translation>К подтверждениям</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Tops</source>
        <translation>Верхние края</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Two languages on one paper</source>
        <translation>Два языка в одном документе</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Under everything</source>
        <translation>Под всем</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Up and down</source>
        <translation>По высоте</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Upright</source>
        <translation>Книжное</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/lists_part.py"/>
        <source>What to look at</source>
        <translation>Что проверить</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Which of those who sign</source>
        <translation>Кто из подписывающих</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Width, mm</source>
        <translation>Ширина, мм</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>With serifs</source>
        <translation>С засечками</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>With serifs, bold</source>
        <translation>С засечками, жирный</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Without serifs</source>
        <translation>Без засечек</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Without serifs, bold</source>
        <translation>Без засечек, жирный</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Words</source>
        <translation>Текст</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Words that are printed where a field above has no value</source>
        <translation>Текст, который печатается, если поле выше не заполнено</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Woven belt</source>
        <translation>Тканый пояс</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Woven belt, across</source>
        <translation>Тканый пояс поперёк</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/fields.py"/>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation>Введите число от {lowest} до {highest}.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Write six digits such as #1F6F54.</source>
        <translation>Введите код цвета, например #1F6F54.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Your words here</source>
        <translation>Ваш текст</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <location filename="../../ui/template_editor/presenter.py"/>
        <source>{template}, ours</source>
        <translation>{template} (наш)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>{what}, {x} mm from the left, {y} mm from the top</source>
        <translation>{what}, {x} мм слева, {y} мм сверху</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>{x}; {y} · {width} × {height} mm</source>
        <translation>{x}; {y} · {width} × {height} мм</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A measure is no number that a page could have.</source>
        <translation>Один из размеров не подходит для страницы.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>A newer version waits</source>
        <translation>Есть более новая версия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A part has a value that cannot be printed.</source>
        <translation>У одного из элементов есть значение, которое нельзя напечатать.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A part has no usable name.</source>
        <translation>У одного из элементов нет пригодного названия.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A part has no width or no height.</source>
        <translation>У одного из элементов нет ширины или высоты.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A part lies outside the page. Move it back.</source>
        <translation>Один из элементов за пределами страницы. Верните его обратно.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A picture in “{file}” is damaged or too large. Ask for the file again.</source>
        <translation>Изображение в файле «{file}» повреждено или слишком велико. Попросите файл ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A picture is not here. Choose it again from a file.</source>
        <translation>Изображения здесь нет. Выберите его из файла ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A place for a picture is empty. Choose a picture, or remove it.</source>
        <translation>Место для изображения пустое. Выберите изображение или удалите это место.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>A share of the sessions</source>
        <translation>Доля занятий</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A template has at most {most} parts. Remove some.</source>
        <translation>Элементов в шаблоне — не больше {most}. Удалите лишние.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A text holds signs that cannot be printed.</source>
        <translation>В одном из текстов есть знаки, которые нельзя напечатать.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A text is longer than a page could hold.</source>
        <translation>Один из текстов так длинен, что не поместится на странице.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A text is missing in some languages: {detail}.</source>
        <translation>Одного из текстов нет на некоторых языках: {detail}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A “{brace}” belongs to no field. Choose the field from the list.</source>
        <translation>«{brace}» не относится ни к одному полю. Выберите поле из списка.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A4, landscape</source>
        <translation>A4, альбомная</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A4, portrait</source>
        <translation>A4, книжная</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A5, landscape</source>
        <translation>A5, альбомная</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A5, portrait</source>
        <translation>A5, книжная</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>All sessions</source>
        <translation>Все занятия</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_versions.py"/>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>Approved</source>
        <translation>Утверждён</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>Approved on {day}</source>
        <translation>Утверждена {day}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>Approved on {day}: {name}</source>
        <translation>Утверждена {day}: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>At least one session</source>
        <translation>Хотя бы раз</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Black and white</source>
        <translation>Чёрно-белый</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Bring from a file…</source>
        <translation>Добавить из файла…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Each saving is a version that stays. New certificates are made from the one in use.</source>
        <translation>При каждом сохранении появляется новая версия; прежние остаются. Новые подтверждения делаются по той, что используется.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>Everybody on the list</source>
        <translation>Все в списке</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Facilitator</source>
        <translation>Ведение занятия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>For children</source>
        <translation>Для детей</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>For everybody on the list</source>
        <translation>Всем в списке</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Formal</source>
        <translation>Строгий</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/templates.py"/>
        <source>From %n hours attended</source>
        <translation>
            <numerusform>От %n посещённого часа</numerusform>
            <numerusform>От %n посещённых часов</numerusform>
            <numerusform>От %n посещённых часов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>From {share} of the sessions</source>
        <translation>От {share} занятий</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Hide what was put aside</source>
        <translation>Скрыть отложенное</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>Hours at least</source>
        <translation>Часов не меньше</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>Hours attended</source>
        <translation>Посещённые часы</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_versions.py"/>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>It stays as it is. In your own you change texts, colours and pictures.</source>
        <translation>Этот шаблон остаётся как есть. В своём можно менять тексты, цвета и изображения.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>It was made by a newer Kopā. Update Kopā on this laptop first.</source>
        <translation>Он сделан в более новой версии Kopā. Сначала обновите Kopā на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Kopā does not speak the language “{detail}”.</source>
        <translation>Kopā не знает языка «{detail}».</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Kopā proposes who gets a certificate; you decide.</source>
        <translation>Kopā предлагает, кому выдать подтверждение; решаете вы.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Letters below {letters} points are hard to read.</source>
        <translation>Буквы мельче {letters} пунктов трудно прочесть.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Long name</source>
        <translation>Длинное</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_versions.py"/>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Made for you</source>
        <translation>Готовые шаблоны</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Make it your own</source>
        <translation>Сделать свой</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Make my own from this</source>
        <translation>Сделать свой на его основе</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Mini-project</source>
        <translation>Мини-проект</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Name of the template</source>
        <translation>Название шаблона</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Non-formal programme</source>
        <translation>Неформальное образование</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Nothing says whom the certificate is for. Add the field with the name.</source>
        <translation>Нигде не сказано, кому выдаётся подтверждение. Добавьте поле с именем.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Of the programme</source>
        <translation>Шаблоны инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Offer again</source>
        <translation>Снова предлагать</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Open one to use it or to make it your own.</source>
        <translation>Откройте шаблон, чтобы использовать его или сделать на его основе свой.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Own template</source>
        <translation>Свой шаблон</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Participation</source>
        <translation>Участие</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>Percent of the sessions</source>
        <translation>Доля занятий в процентах</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>Put aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Save as a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Save the name</source>
        <translation>Сохранить название</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Save the rule</source>
        <translation>Сохранить условие</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Short name</source>
        <translation>Короткое</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Show %n put aside</source>
        <translation>
            <numerusform>Показать %n отложенный</numerusform>
            <numerusform>Показать %n отложенных</numerusform>
            <numerusform>Показать %n отложенных</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Statement of hours</source>
        <translation>Справка о часах</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Teachers’ programme</source>
        <translation>Программа для педагогов</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Template of the programme</source>
        <translation>Шаблон инициативы</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_presenter.py"/>
        <source>Template written: {file}</source>
        <translation>Шаблон записан: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Thanks</source>
        <translation>Благодарность</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Thanks to an organisation</source>
        <translation>Благодарность организации</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>The code is smaller than {code} mm: phones may not read it.</source>
        <translation>Код меньше {code} мм: телефоны могут его не прочесть.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>The fixed words of the language “{detail}” are not complete.</source>
        <translation>Для языка «{detail}» не хватает некоторых постоянных слов.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>The page is empty.</source>
        <translation>Страница пуста.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>The rule is changed on the coordinator’s laptop.</source>
        <translation>Условие меняют на компьютере координатора.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>The smallest size of letters must not be above the largest one.</source>
        <translation>Наименьший размер букв не может превышать наибольший.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>The template cannot be kept like this. {why}</source>
        <translation>Шаблон нельзя сохранить в таком виде. {why}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>There is no field “{detail}”. Choose one from the list.</source>
        <translation>Поля «{detail}» нет. Выберите поле из списка.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>This Kopā has no ornament “{detail}”.</source>
        <translation>В этой версии Kopā нет орнамента «{detail}».</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>This template is changed on the coordinator’s laptop.</source>
        <translation>Этот шаблон меняют на компьютере координатора.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Two languages on one paper</source>
        <translation>Два языка на одном листе</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Two parts have one and the same name.</source>
        <translation>У двух элементов одно и то же название.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Use this template</source>
        <translation>Использовать этот шаблон</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_versions.py"/>
        <source>Use this version</source>
        <translation>Использовать эту версию</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Usual name</source>
        <translation>Обычное</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Volunteer</source>
        <translation>Волонтёрская работа</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Warm</source>
        <translation>Тёплый</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>What counts</source>
        <translation>Что учитывается</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Where shall the template be written?</source>
        <translation>Куда записать шаблон?</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Which file holds the template?</source>
        <translation>В каком файле шаблон?</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Who approves</source>
        <translation>Кто утверждает</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Who gets one</source>
        <translation>Кто его получает</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Your own</source>
        <translation>Свои шаблоны</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{detail}” is no colour. Colours look like #1F6F54.</source>
        <translation>«{detail}» — не цвет. Цвета пишутся как #1F6F54.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” has more pictures than a template can have.</source>
        <translation>В файле «{file}» больше изображений, чем может быть в шаблоне.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” has more than 30 million dots. Make it smaller.</source>
        <translation>В файле «{file}» больше 30 миллионов точек. Уменьшите изображение.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” holds no template. Files with templates end in .kopa-template.</source>
        <translation>В файле «{file}» нет шаблона. Файлы шаблонов оканчиваются на .kopa-template.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” is damaged and cannot be shown. Copy it again from where it came.</source>
        <translation>Файл «{file}» повреждён, и его нельзя показать. Скопируйте его ещё раз оттуда, откуда он взят.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” is damaged: it says what no template can say. Ask for it again.</source>
        <translation>Файл «{file}» повреждён: его содержание не годится для шаблона. Попросите его ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” is neither PNG nor JPEG. Save the picture as one of these.</source>
        <translation>«{file}» — не PNG и не JPEG. Сохраните изображение в одном из этих форматов.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” is too large for a template.</source>
        <translation>Файл «{file}» слишком велик для шаблона.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” is too large. A picture has at most 25 MB.</source>
        <translation>Файл «{file}» слишком велик. Изображение должно быть не больше 25 МБ.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” lacks a picture that its template shows. Ask for it again.</source>
        <translation>В файле «{file}» нет изображения, которое есть в шаблоне. Попросите его ещё раз.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” shows nothing but white paper. Choose another picture.</source>
        <translation>В файле «{file}» только белая бумага. Выберите другое изображение.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” was made by a newer Kopā. Update Kopā on this laptop, then bring it again.</source>
        <translation>Файл «{file}» сделан в более новой версии Kopā. Обновите Kopā на этом компьютере и добавьте его снова.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{name}” comes with Kopā and stays as it is. Make your own template from it first.</source>
        <translation>«{name}» — шаблон Kopā, он остаётся как есть. Сначала сделайте на его основе свой.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_presenter.py"/>
        <source>“{name}” is here already.</source>
        <translation>«{name}» здесь уже есть.</translation>
    </message>
</context>
<context>
    <name>Territories</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/territories.py"/>
        <source>%n record(s) point to ended ones. They keep them and stay as they are.</source>
        <translation>
            <numerusform>%n запись указывает на те, которых больше нет. Она останется без изменений.</numerusform>
            <numerusform>%n записи указывают на те, которых больше нет. Они останутся без изменений.</numerusform>
            <numerusform>%n записей указывают на те, которых больше нет. Они останутся без изменений.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Back to Kopā’s own list</source>
        <translation>Вернуться к списку программы Kopā</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Choose a list of territories</source>
        <translation>Выберите список территорий</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Ended: {count}</source>
        <translation>Больше не существуют: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>In another municipality: {count}</source>
        <translation>В другом крае: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>In use since {day}: {file}, {count} places.</source>
        <translation>Используется {file} (с {day}), мест: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/cli/territories.py"/>
        <location filename="../../ui/settings/territories.py"/>
        <source>Kopā’s own list is in use again.</source>
        <translation>Снова используется список программы Kopā.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Kopā’s own list is in use: {count} places.</source>
        <translation>Используется список программы Kopā, мест: {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Line {line} has a cell that is too long: “{value} …”. Choose another file.</source>
        <translation>В строке {line} слишком длинная ячейка: «{value} …». Выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Line {line} of the file is not a row of a table. Choose another file.</source>
        <translation>Строка {line} файла — не строка таблицы. Выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Line {line}: “{value}” cannot be a code. Correct the file.</source>
        <translation>Строка {line}: «{value}» не может быть кодом. Исправьте файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Line {line}: “{value}” cannot be a name. Correct the file.</source>
        <translation>Строка {line}: «{value}» не может быть названием. Исправьте файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Line {line}: “{value}” is no kind of territory. Correct the file.</source>
        <translation>Строка {line}: «{value}» — не вид территории. Исправьте файл.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Municipalities, towns and parishes. When borders change, a newer list can be taken from a file; only this laptop gets it.</source>
        <translation>Края, города и волости. Если границы изменились, более новый список можно импортировать из файла; он действует только на этом компьютере.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>New: {count}</source>
        <translation>Новые: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Renamed: {count}</source>
        <translation>Переименованы: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Territories</source>
        <translation>Территории</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>The code {value} stands in the file twice. Correct the file.</source>
        <translation>Код {value} встречается в файле дважды. Исправьте файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>The days of “{value}” cannot be right. Correct the file.</source>
        <translation>«{value}»: даты не могут быть верными. Исправьте файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>The file has no municipality that exists today. Choose another one.</source>
        <translation>В файле нет ни одного края, который существует сегодня. Выберите другой файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>The file has the list that is in use. Nothing changes.</source>
        <translation>В файле тот же список, что уже используется. Ничего не изменится.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>The list of the file is in use.</source>
        <translation>Теперь используется список из файла.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>This file is not UTF-8 text. Save it again as CSV in UTF-8.</source>
        <translation>Этот файл — не текст UTF-8. Сохраните его ещё раз как CSV в кодировке UTF-8.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>This file is not a list of territories. Choose the file of the state’s open data, or one in Kopā’s own shape.</source>
        <translation>Этот файл — не список территорий. Выберите файл открытых данных государства или файл в формате Kopā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>This file is too large for a list of territories. Choose another one.</source>
        <translation>Этот файл слишком велик для списка территорий. Выберите другой.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Use this list</source>
        <translation>Использовать этот список</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>What {file} would change</source>
        <translation>Что изменит {file}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>What “{value}” became is not in the file. Correct the file.</source>
        <translation>В файле нет того, чем стало «{value}». Исправьте файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/territories.py"/>
        <source>since {year} part of {name}</source>
        <translation>с {year} года {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/territories.py"/>
        <source>until 2021 {name}</source>
        <translation>до 2021 года {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>“{value}” becomes itself again in the file. Correct the file.</source>
        <translation>«{value}» в файле снова становится собой. Исправьте файл.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>“{value}” lies in no municipality of the file. Correct the file.</source>
        <translation>«{value}» не входит ни в один край файла. Исправьте файл.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>%n certificates are not handed out</source>
        <translation>
            <numerusform>Не вручено %n подтверждение</numerusform>
            <numerusform>Не вручены %n подтверждения</numerusform>
            <numerusform>Не вручено %n подтверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>%n events lack the scan of their signed sheet</source>
        <translation>
            <numerusform>У %n мероприятия нет скана подписанного листа</numerusform>
            <numerusform>У %n мероприятий нет скана подписанного листа</numerusform>
            <numerusform>У %n мероприятий нет скана подписанного листа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n laptops need attention</source>
        <translation>
            <numerusform>%n компьютер требует внимания</numerusform>
            <numerusform>%n компьютера требуют внимания</numerusform>
            <numerusform>%n компьютеров требуют внимания</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>%n more events wait</source>
        <translation>
            <numerusform>Ждёт ещё %n мероприятие</numerusform>
            <numerusform>Ждут ещё %n мероприятия</numerusform>
            <numerusform>Ждут ещё %n мероприятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n new differences between laptops</source>
        <translation>
            <numerusform>%n новое расхождение между компьютерами</numerusform>
            <numerusform>%n новых расхождения между компьютерами</numerusform>
            <numerusform>%n новых расхождений между компьютерами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n people noted differently on two laptops</source>
        <translation>
            <numerusform>%n человек: отметки на двух компьютерах различаются</numerusform>
            <numerusform>%n человека: отметки на двух компьютерах различаются</numerusform>
            <numerusform>%n человек: отметки на двух компьютерах различаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n возможный дубликат</numerusform>
            <numerusform>%n возможных дубликата</numerusform>
            <numerusform>%n возможных дубликатов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>1. Plan</source>
        <translation>1. Запланируйте</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>2. Print the sign-in sheet</source>
        <translation>2. Напечатайте лист регистрации</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>3. Mark who came</source>
        <translation>3. Отметьте посещаемость</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>A copy on a stick saves the records if this laptop breaks.</source>
        <translation>Копия на USB-накопителе сохранит данные, если этот компьютер сломается.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Add the scan</source>
        <translation>Добавить скан</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>Begin with your first event</source>
        <translation>Начните с первого мероприятия</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>Certificates are then ready to print, and the report is right.</source>
        <translation>Тогда подтверждения можно печатать сразу, а отчёт будет точным.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Certificates: {count}</source>
        <translation>Подтверждения: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Coming soon</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Enter from paper</source>
        <translation>Ввести с бумаги</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Event marked as held: {title}</source>
        <translation>Мероприятие отмечено как состоявшееся: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>From its day on, everything to print and to mark stands here.</source>
        <translation>В день мероприятия здесь будет всё, что нужно напечатать и отметить.</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Join with the laptops of centres</source>
        <translation>Соединить с компьютерами центров</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Last backup: {day}</source>
        <translation>Последняя резервная копия: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Last file to the coordinator: {day}</source>
        <translation>Последний файл координатору: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Look at the laptops</source>
        <translation>К компьютерам</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Look at them</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Look through them</source>
        <translation>Просмотреть</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Make a backup</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Make the file</source>
        <translation>Создать файл</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Mark as held</source>
        <translation>Отметить: состоялось</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>No event takes place today.</source>
        <translation>Сегодня мероприятий нет.</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>No events yet: they come with the files from the other laptops.</source>
        <translation>Мероприятий пока нет: они придут с файлами с других компьютеров.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Nobody is registered yet</source>
        <translation>Заявок пока нет</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>One file a month keeps the common report complete.</source>
        <translation>Если создавать файл раз в месяц, общий отчёт будет полным.</translation>
    </message>
    <message>
        <location filename="../../ui/today/cards.py"/>
        <source>Open the door</source>
        <translation>Отмечать у входа</translation>
    </message>
    <message>
        <location filename="../../ui/today/cards.py"/>
        <source>Open the event</source>
        <translation>Открыть мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Open the list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Open the register</source>
        <translation>Открыть реестр</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Open the stack</source>
        <translation>Открыть стопку</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Open to all, without registration</source>
        <translation>Открыто для всех, без записи</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Plan an event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Prepare it</source>
        <translation>Подготовить</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Present on one, absent on the other: somebody has to say.</source>
        <translation>На одном присутствует, на другом нет: кто-то должен сказать, как было.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Present: {count}</source>
        <translation>Пришло: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/today/cards.py"/>
        <source>Print certificates</source>
        <translation>Печать подтверждений</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Print certificates from a list</source>
        <translation>Печатать подтверждения по списку</translation>
    </message>
    <message>
        <location filename="../../ui/today/cards.py"/>
        <source>Print sign-in sheet</source>
        <translation>Печать листа регистрации</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Registered: {count}</source>
        <translation>Заявки: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Settle it</source>
        <translation>Уточнить</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>Signed paper of %n more events</source>
        <translation>
            <numerusform>Подписанные листы ещё %n мероприятия</numerusform>
            <numerusform>Подписанные листы ещё %n мероприятий</numerusform>
            <numerusform>Подписанные листы ещё %n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Silent for long, a file is missing, or its time runs out.</source>
        <translation>Долго молчит, не хватает файла или истекает срок.</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Somebody may be kept twice, or live with somebody.</source>
        <translation>Возможно, кто-то записан дважды или живёт вместе с другим.</translation>
    </message>
    <message>
        <location filename="../../ui/today/cards.py"/>
        <location filename="../../ui/today/presenter.py"/>
        <source>Take attendance</source>
        <translation>Отметить посещаемость</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>The coordinator has no file from here yet</source>
        <translation>Файл координатору ещё не передан</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>The list of events shows them all.</source>
        <translation>Все они есть в списке мероприятий.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>The oldest is of {day}.</source>
        <translation>Самое раннее ({day}) ещё не вручено.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>The oldest: {title}, {day}.</source>
        <translation>Самое давнее: {title}, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>The recovery paper is not in the safe yet</source>
        <translation>Листа восстановления ещё нет в сейфе</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>The stack shows all pages that wait.</source>
        <translation>В стопке все листы, которые ждут.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>There is no backup yet</source>
        <translation>Резервной копии ещё нет</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>Title, day and place are enough. People can be added later.</source>
        <translation>Достаточно названия, даты и места. Участников можно добавить позже.</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>To the exchange</source>
        <translation>К обмену</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Two laptops wrote different things. The later stands; the other can be put back.</source>
        <translation>На двух компьютерах записано разное. Действует более позднее, другое можно вернуть.</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Waiting</source>
        <translation>Нужно сделать</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>With the names of the list and empty rows for those who walk in.</source>
        <translation>С именами из списка и пустыми строками для тех, кто придёт без записи.</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Without it nobody can let laptops in once this one is broken or lost.</source>
        <translation>Без него никто не сможет принимать компьютеры, если этот сломается или потеряется.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Without names: {count}</source>
        <translation>Без списка: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>day {number} of {all}</source>
        <translation>день {number} из {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>{day}: %n signed pages wait to be entered</source>
        <translation>
            <numerusform>{day}: ждёт ввода %n подписанный лист</numerusform>
            <numerusform>{day}: ждут ввода %n подписанных листа</numerusform>
            <numerusform>{day}: ждут ввода %n подписанных листов</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>{day}: attendance is not entered</source>
        <translation>{day}: посещаемость не отмечена</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>{day}: took place, but still stands as planned</source>
        <translation>{day}: день прошёл, но мероприятие ещё «в планах»</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>File for the coordinator</source>
        <translation>Файл для координатора</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Records of a centre</source>
        <translation>Данные центра</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Second laptop</source>
        <translation>Второй компьютер</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Sign-in sheet</source>
        <translation>Лист регистрации</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>Ещё %n не показан.</numerusform>
            <numerusform>Ещё %n не показаны.</numerusform>
            <numerusform>Ещё %n не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>A record with this number came here, but it is not what the laptop of the number signed. Ask the centre that issued the paper.</source>
        <translation>Запись с этим номером пришла, но это не то, что подписал компьютер, которому принадлежит номер. Спросите в центре, который выдал лист.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>As issued, but letters were lost</source>
        <translation>Как выдано, но буквы потеряны</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Cannot be told for certain</source>
        <translation>Точно сказать нельзя</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Certificates</source>
        <translation>Подтверждения</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Choose a photo or PDF of the paper</source>
        <translation>Выберите фотографию или PDF бумаги</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Choose a photo or PDF…</source>
        <translation>Выбрать фотографию или PDF…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Days</source>
        <translation>Время проведения</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Genuine</source>
        <translation>Подлинное</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Genuine, but replaced</source>
        <translation>Подлинное, но заменено</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Genuine, but void</source>
        <translation>Подлинное, но аннулировано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Is this certificate genuine?</source>
        <translation>Подлинное ли это подтверждение?</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Issued</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Issued by</source>
        <translation>Кем выдано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>It was issued and later made void. It counts no longer.</source>
        <translation>Оно было выдано и позднее аннулировано. Оно больше не действительно.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>It was issued and later replaced by {number}. Only that one counts.</source>
        <translation>Оно было выдано и позднее заменено на {number}. Действительно только последнее.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>It was issued and later replaced. Only the later one counts.</source>
        <translation>Оно было выдано и позднее заменено. Действительно только более позднее.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>It was issued and made void on {day}. It counts no longer.</source>
        <translation>Оно было выдано и {day} аннулировано. Оно больше не действительно.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Name</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>No certificate {number} was issued here or came in a file. That does not make it false: take in the newest file of its centre and ask again, or ask the centre.</source>
        <translation>Подтверждение {number} здесь не выдавали, и с файлом оно не приходило. Это не значит, что оно поддельное: импортируйте самый новый файл центра и проверьте ещё раз или спросите центр.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>No file from another laptop was taken in here until now.</source>
        <translation>Здесь ещё не импортировано ни одного файла с другого компьютера.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Not as issued</source>
        <translation>Не то, что было выдано</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Not genuine</source>
        <translation>Неподлинное</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Number and signature are those of this certificate, but the scanner could not type all letters, so the signature itself cannot be checked. A photo of the paper settles it.</source>
        <translation>Номер и подпись принадлежат этому подтверждению, но сканер не смог ввести все буквы, поэтому саму подпись проверить нельзя. Ясность внесёт фотография бумаги.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Number on the paper, or its scanned code</source>
        <translation>Номер с бумаги или её отсканированный код</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Pictures and PDF files (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Изображения и файлы PDF (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>Reading the code</source>
        <translation>Чтение кода</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Reason: {reason}</source>
        <translation>Причина: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Show in the register</source>
        <translation>Показать в реестре</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Taken back</source>
        <translation>Выдача отменена</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>The code says</source>
        <translation>Сказано в коде</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The issuing of this number was undone on the laptop that issued it. No paper with it counts.</source>
        <translation>Выдача этого номера отменена на том компьютере, где его выдали. Никакая бумага с ним не действительна.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The laptop that signed this code is not known here, so nobody can tell whether the signature is right. Take in the newest file of its centre and ask again.</source>
        <translation>Компьютер, подписавший этот код, здесь неизвестен, поэтому нельзя сказать, верна ли подпись. Импортируйте самый новый файл центра и проверьте ещё раз.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>The laptop “{sender}” gave this number. Its last file came here on {day}.</source>
        <translation>Номер выдал компьютер «{sender}». Его последний файл импортирован сюда {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>The last file came from “{sender}” on {day}.</source>
        <translation>Последний файл пришёл с компьютера «{sender}» {day}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The signature is that of a laptop of the programme, and this was issued. Compare it with the paper.</source>
        <translation>Подпись принадлежит компьютеру инициативы, и выдано именно то, что показано ниже. Сравните с бумагой.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The signature is that of a laptop of the programme, but under this number something else was issued. Ask the centre that issued it.</source>
        <translation>Подпись принадлежит компьютеру инициативы, но под этим номером выдано другое. Спросите центр, который его выдал.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The signature is that of a laptop of the programme. The record itself never came here: compare the paper with what its code says.</source>
        <translation>Подпись принадлежит компьютеру инициативы. Сама запись сюда не попадала: сравните бумагу с тем, что сказано в её коде.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The text of the code is not what was signed. Do not accept the paper before you asked the centre. If a scanner typed the text, try a photo: some scanners change letters.</source>
        <translation>Текст кода не тот, что был подписан. Не принимайте бумагу, пока не спросите центр. Если текст ввёл сканер, попробуйте фотографию: некоторые сканеры меняют буквы.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>There is no certificate’s code or number to be read in {file}. Photograph the code from nearer, in good light, with all of it in the picture, or type the number.</source>
        <translation>{file}: не удалось прочитать ни код, ни номер подтверждения. Сфотографируйте код ближе, при хорошем свете и целиком или введите номер.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>This is not a whole number. A number looks like {number}: type all of it.</source>
        <translation>Это не весь номер. Номер выглядит так: {number}. Введите его целиком.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>This was issued under the number. A number alone proves no paper: compare every line.</source>
        <translation>Под этим номером выдано то, что показано ниже. Сам по себе номер ничего не доказывает: сравните каждую строку.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Two laptops sign with the letters that stand in this number, so the signature does not tell which of them made the paper. Ask the centre that issued it.</source>
        <translation>В номере стоят буквы, с которыми подписывают два компьютера, поэтому по подписи нельзя сказать, какой из них сделал документ. Спросите центр, который его выдал.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>Type the number on the paper, or scan its code.</source>
        <translation>Введите номер, указанный на бумаге, или отсканируйте её код.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Type the number, or click into the field and scan the code. A photo or a PDF can be dropped anywhere on this page. Nothing is sent anywhere.</source>
        <translation>Введите номер или щёлкните в поле и отсканируйте код. Фотографию или PDF можно перетащить в любое место этой страницы. Ничего никуда не отправляется.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Unknown to this laptop</source>
        <translation>На этом компьютере неизвестно</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>What for</source>
        <translation>За что</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>differs</source>
        <translation>отличается</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>page {page}</source>
        <translation>лист {page}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>these files</source>
        <translation>В этих файлах</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/page_preview.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n страницы</numerusform>
            <numerusform>%n страниц</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>10.30</source>
        <translation>10:30</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>22.11.2026</source>
        <translation>22.11.2026</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Calendar for {field}</source>
        <translation>Календарь: {field}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <location filename="../../ui/widgets/progress_strip.py"/>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/side_panel.py"/>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/notice_bar.py"/>
        <source>Close notice</source>
        <translation>Закрыть уведомление</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <source>File name:</source>
        <translation>Имя файла:</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/form.py"/>
        <source>Fill this in: {field}.</source>
        <translation>Заполните поле «{field}».</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <source>Folder:</source>
        <translation>Папка:</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <source>Kind of file:</source>
        <translation>Тип файла:</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/page_preview.py"/>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/page_preview.py"/>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/check_list.py"/>
        <source>Tick all</source>
        <translation>Отметить всё</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/check_list.py"/>
        <source>Tick none</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/notice_bar.py"/>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Write a day such as 22.11.2026.</source>
        <translation>Введите дату, например 22.11.2026.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation>Введите число от {lowest} до {highest}.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Write a time such as 10 or 10.30.</source>
        <translation>Введите время, например 10 или 10:30.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/fields.py"/>
        <source>{month} has only %n days.</source>
        <translation>
            <numerusform>{month} только %n день.</numerusform>
            <numerusform>{month} только %n дня.</numerusform>
            <numerusform>{month} только %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/check_list.py"/>
        <source>{ticked} of {all} ticked</source>
        <translation>Отмечено: {ticked} из {all}</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Add and pick</source>
        <translation>Добавить и выбрать</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Correct the name</source>
        <translation>Исправить имя</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Correct the name {name}</source>
        <translation>Исправить имя: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Name nobody</source>
        <translation>Никого не указывать</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Take {name} off the list</source>
        <translation>Убрать из списка: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>The history of records names whoever is picked here, until somebody picks another. There are no passwords.</source>
        <translation>В истории записей будет указано выбранное здесь имя, пока не выберут другое. Паролей нет.</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Who is working?</source>
        <translation>Кто работает?</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Working now</source>
        <translation>Сейчас работает</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Works now from here on</source>
        <translation>Теперь работает</translation>
    </message>
</context>
</TS>
