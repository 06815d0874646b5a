<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en_GB">
<context>
    <name>Acts</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n certificates handed out</source>
        <translation>
            <numerusform>%n apliecinājums pasniegts</numerusform>
            <numerusform>%n apliecinājumi pasniegti</numerusform>
            <numerusform>Nav pasniegts neviens apliecinājums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n certificates issued: {name}</source>
        <translation>
            <numerusform>%n apliecinājums izsniegts: {name}</numerusform>
            <numerusform>%n apliecinājumi izsniegti: {name}</numerusform>
            <numerusform>Nav izsniegts neviens apliecinājums: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n events imported</source>
        <translation>
            <numerusform>Importēts %n pasākums</numerusform>
            <numerusform>Importēti %n pasākumi</numerusform>
            <numerusform>Nav importēts neviens pasākums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n files added as evidence: {name}</source>
        <translation>
            <numerusform>%n fails pievienots pierādījumiem: {name}</numerusform>
            <numerusform>%n faili pievienoti pierādījumiem: {name}</numerusform>
            <numerusform>%n failu pievienots pierādījumiem: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n mini-projects imported</source>
        <translation>
            <numerusform>Importēts %n mini projekts</numerusform>
            <numerusform>Importēti %n mini projekti</numerusform>
            <numerusform>Nav importēts neviens mini projekts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n organisations imported</source>
        <translation>
            <numerusform>Importēta %n organizācija</numerusform>
            <numerusform>Importētas %n organizācijas</numerusform>
            <numerusform>Nav importēta neviena organizācija</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n outcome areas added</source>
        <translation>
            <numerusform>Pievienota %n rezultātu joma</numerusform>
            <numerusform>Pievienotas %n rezultātu jomas</numerusform>
            <numerusform>Nav pievienota neviena rezultātu joma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people came in: {name}</source>
        <translation>
            <numerusform>Klāt %n cilvēks: {name}</numerusform>
            <numerusform>Klāt %n cilvēki: {name}</numerusform>
            <numerusform>Klāt nav neviena: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people imported</source>
        <translation>
            <numerusform>No faila pievienots %n cilvēks</numerusform>
            <numerusform>No faila pievienoti %n cilvēki</numerusform>
            <numerusform>No faila nav pievienots neviens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people marked as present</source>
        <translation>
            <numerusform>Atzīmēts kā klātesošs: %n cilvēks</numerusform>
            <numerusform>Atzīmēti kā klātesoši: %n cilvēki</numerusform>
            <numerusform>Neviens nav atzīmēts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people present: {name}</source>
        <translation>
            <numerusform>%n cilvēks ir klāt: {name}</numerusform>
            <numerusform>%n cilvēki ir klāt: {name}</numerusform>
            <numerusform>%n cilvēku ir klāt: {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people registered</source>
        <translation>
            <numerusform>Pievienots %n pieteikums</numerusform>
            <numerusform>Pievienoti %n pieteikumi</numerusform>
            <numerusform>Nav pievienots neviens pieteikums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n people registered from a list</source>
        <translation>
            <numerusform>No saraksta pievienots %n pieteikums</numerusform>
            <numerusform>No saraksta pievienoti %n pieteikumi</numerusform>
            <numerusform>No saraksta nav pievienots neviens pieteikums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/acts.py"/>
        <source>%n rows of the page marked</source>
        <translation>
            <numerusform>Atzīmēta %n lapas rinda</numerusform>
            <numerusform>Atzīmētas %n lapas rindas</numerusform>
            <numerusform>Nav atzīmēta neviena rinda</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Added from paper: {name}</source>
        <translation>Ievadīts no papīra: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Added to those who work here: {name}</source>
        <translation>Strādājošo sarakstā ierakstīts vārds: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Attendance imported: {name}</source>
        <translation>Apmeklējums importēts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Attendance noted: {name}</source>
        <translation>Apmeklējums atzīmēts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Attendance settled: {name}</source>
        <translation>Apmeklējums precizēts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Box of the page noted: {name}</source>
        <translation>Lapas atzīme ievadīta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Came in: {name}</source>
        <translation>Klāt: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Category of counts added: {name}</source>
        <translation>Uzskaites kategorija pievienota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Category of counts changed: {name}</source>
        <translation>Uzskaites kategorija labota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Category of counts moved: {name}</source>
        <translation>Uzskaites kategorija pārvietota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Category of counts removed: {name}</source>
        <translation>Uzskaites kategorija dzēsta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Centre changed: {name}</source>
        <translation>Centra dati laboti: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Certificate made void: {name}</source>
        <translation>Apliecinājums anulēts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Certificate reissued: {name}</source>
        <translation>Apliecinājums izsniegts no jauna: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Change saved</source>
        <translation>Izmaiņas saglabātas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Child added: {name}</source>
        <translation>Pievienots bērns: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Columns of the programme’s sheets saved</source>
        <translation>Iniciatīvas reģistrācijas lapu ailes saglabātas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Consent noted: {name}</source>
        <translation>Ieraksts par piekrišanu saglabāts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Decision taken back: {name}</source>
        <translation>Lēmums atsaukts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Difference left as it is: {name}</source>
        <translation>Atšķirība atstāta, kā ir: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event added: {name}</source>
        <translation>Pasākums pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event cancelled: {name}</source>
        <translation>Pasākums atcelts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event changed: {name}</source>
        <translation>Pasākums labots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event marked as held: {name}</source>
        <translation>Pasākums atzīmēts kā noticis: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event planned again: {name}</source>
        <translation>Pasākums atkal plānots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Event removed: {name}</source>
        <translation>Pasākums dzēsts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Evidence added: {name}</source>
        <translation>Pierādījums pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Evidence changed: {name}</source>
        <translation>Pierādījums labots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Evidence removed: {name}</source>
        <translation>Pierādījums dzēsts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Forms of the name noted: {name}</source>
        <translation>Vārda formas precizētas: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Headcount noted: {count}</source>
        <translation>Saskaitīts bez saraksta: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Import taken back: {name}</source>
        <translation>Imports atsaukts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Kind of event added: {name}</source>
        <translation>Pasākuma veids pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Kind of event changed: {name}</source>
        <translation>Pasākuma veids labots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Kind of event removed: {name}</source>
        <translation>Pasākuma veids vairs nav sarakstā: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Logo added: {name}</source>
        <translation>Logotips pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Logo changed: {name}</source>
        <translation>Logotips labots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Logo moved: {name}</source>
        <translation>Logotips pārvietots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Logo removed: {name}</source>
        <translation>Logotips dzēsts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Mini-project added: {name}</source>
        <translation>Mini projekts pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Mini-project changed: {name}</source>
        <translation>Mini projekts labots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Mini-project removed: {name}</source>
        <translation>Mini projekts dzēsts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Minutes noted: {name}</source>
        <translation>Minūtes pierakstītas: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Name corrected: {name}</source>
        <translation>Vārds izlabots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>New at the door: {name}</source>
        <translation>Jauna persona pie durvīm: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as one household: {name}</source>
        <translation>Atzīmēta viena mājsaimniecība: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as one organisation: {name}</source>
        <translation>Organizācijas apvienotas: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as one person: {name}</source>
        <translation>Atzīmēts, ka tas ir viens cilvēks: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as separate households: {name}</source>
        <translation>Atzīmētas dažādas mājsaimniecības: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as two organisations: {name}</source>
        <translation>Atzīmētas dažādas organizācijas: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Noted as two people: {name}</source>
        <translation>Atzīmēts, ka tie ir dažādi cilvēki: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>On its own again: {name}</source>
        <translation>Organizācija atdalīta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>On their own again: {name}</source>
        <translation>Dzīvo atsevišķi: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Organisation added: {name}</source>
        <translation>Organizācija pievienota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Organisation changed: {name}</source>
        <translation>Organizācijas dati laboti: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Organisation present: {name}</source>
        <translation>Organizācija klāt: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Organisation removed: {name}</source>
        <translation>Organizācija dzēsta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Other name noted: {name}</source>
        <translation>Cits nosaukums pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Outcome area added: {name}</source>
        <translation>Rezultātu joma pievienota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Outcome area changed: {name}</source>
        <translation>Rezultātu joma labota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Outcome area moved: {name}</source>
        <translation>Rezultātu joma pārvietota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Outcome area removed: {name}</source>
        <translation>Rezultātu joma dzēsta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Page entered: {name}</source>
        <translation>Lapa ievadīta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Page opened again: {name}</source>
        <translation>Lapa atvērta no jauna: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Part in the event noted: {name}</source>
        <translation>Loma pasākumā pievienota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Part in the event removed: {name}</source>
        <translation>Loma pasākumā noņemta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Part in the mini-project noted: {name}</source>
        <translation>Dalība mini projektā atzīmēta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Part in the mini-project removed: {name}</source>
        <translation>Dalība mini projektā noņemta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Partner added to the event</source>
        <translation>Pasākumam pievienots partneris</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Partner added: {name}</source>
        <translation>Partneris pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Partner removed from the event</source>
        <translation>Partneris noņemts no pasākuma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Partner removed: {name}</source>
        <translation>Partneris noņemts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Person added: {name}</source>
        <translation>Persona pievienota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Person changed: {name}</source>
        <translation>Personas dati laboti: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Person removed: {name}</source>
        <translation>Persona dzēsta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Picture added: {name}</source>
        <translation>Attēls pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Place given: {name}</source>
        <translation>Vieta piešķirta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Programme changed: {name}</source>
        <translation>Iniciatīvas dati laboti: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Record brought back: {name}</source>
        <translation>Ieraksts atjaunots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Registered: {name}</source>
        <translation>Pieteikums pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Reporting period added: {name}</source>
        <translation>Pārskata periods pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Reporting period changed: {name}</source>
        <translation>Pārskata periods labots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Reporting period removed: {name}</source>
        <translation>Pārskata periods dzēsts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Row of the page emptied: {name}</source>
        <translation>Lapas rinda iztukšota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Rule of the template changed: {name}</source>
        <translation>Veidnes nosacījums mainīts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Scans go along with the records</source>
        <translation>Skenējumi iet līdzi datiem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Scans stay on the laptops</source>
        <translation>Skenējumi paliek datoros</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Session added: {name}</source>
        <translation>Nodarbība pievienota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Session changed: {name}</source>
        <translation>Nodarbība labota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Session removed: {name}</source>
        <translation>Nodarbība dzēsta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Sign-in sheet made: {name}</source>
        <translation>Reģistrācijas lapa sagatavota: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Sign-in sheet not printed after all</source>
        <translation>Reģistrācijas lapa tomēr nav izdrukāta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Signatory added: {name}</source>
        <translation>Parakstītājs pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Signatory changed: {name}</source>
        <translation>Parakstītājs labots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Signatory moved: {name}</source>
        <translation>Parakstītājs pārvietots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Signatory removed: {name}</source>
        <translation>Parakstītājs dzēsts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>State of the mini-project: {name}</source>
        <translation>Mini projekta statuss: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Taken apart: {name}</source>
        <translation>Ieraksts atdalīts: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Taken off the list: {name}</source>
        <translation>Vairs nav sarakstā: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Taken off the organisations present: {name}</source>
        <translation>Vairs nav klātesošo organizāciju sarakstā: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Taken off those who work here: {name}</source>
        <translation>Vārds svītrots no strādājošo saraksta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template approved: {name}</source>
        <translation>Veidne apstiprināta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template brought from a file: {name}</source>
        <translation>Veidne pievienota no faila: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template offered again: {name}</source>
        <translation>Veidne atkal tiek piedāvāta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template put aside: {name}</source>
        <translation>Veidne nolikta malā: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template removed: {name}</source>
        <translation>Veidne dzēsta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template renamed: {name}</source>
        <translation>Veidne pārdēvēta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Template saved: {name}</source>
        <translation>Veidne saglabāta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Value put back: {name}</source>
        <translation>Agrākais ieraksts atjaunots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Version of the template chosen: {name}</source>
        <translation>Veidnes versija izvēlēta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/acts.py"/>
        <source>Walk-in added: {name}</source>
        <translation>Bez pieteikšanās: {name}</translation>
    </message>
</context>
<context>
    <name>Approved</name>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Approved by</source>
        <translation>Kas saskaņoja</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Approved on</source>
        <translation>Saskaņošanas datums</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Approved programme</source>
        <translation>Saskaņota programma</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>For teachers’ programmes A and B and for non-formal education.</source>
        <translation>Pedagogu A un B programmām un neformālajai izglītībai.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Kind of programme</source>
        <translation>Programmas veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/approved.py"/>
        <source>No. {number}</source>
        <translation>Nr. {number}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/approved.py"/>
        <source>Non-formal education programme</source>
        <translation>Neformālās izglītības programma</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Not an approved programme</source>
        <translation>Bez saskaņotas programmas</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/approved.py"/>
        <source>Programme A for teachers</source>
        <translation>Pedagogu A programma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/approved.py"/>
        <source>Programme B for teachers</source>
        <translation>Pedagogu B programma</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Such as the municipality.</source>
        <translation>Piemēram, pašvaldība.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Topics</source>
        <translation>Temati</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>What is taught, as it stands on the certificate.</source>
        <translation>Programmas saturs, kā tam jābūt apliecībā.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/approved_card.py"/>
        <source>Write who approved it</source>
        <translation>Norādīt, kas to saskaņoja</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/corner.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n cilvēks</numerusform>
            <numerusform>%n cilvēki</numerusform>
            <numerusform>%n cilvēku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>%n people marked as present: {session}</source>
        <translation>
            <numerusform>Atzīmēts kā klātesošs: %n cilvēks ({session})</numerusform>
            <numerusform>Atzīmēti kā klātesoši: %n cilvēki ({session})</numerusform>
            <numerusform>Neviens nav atzīmēts ({session})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>%n people present: {names}</source>
        <translation>
            <numerusform>%n cilvēks ir klāt: {names}</numerusform>
            <numerusform>%n cilvēki ir klāt: {names}</numerusform>
            <numerusform>%n cilvēku ir klāt: {names}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>Absent</source>
        <translation>Nav klāt</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Add and mark present</source>
        <translation>Pievienot un atzīmēt „Klāt”</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>Added and present: {name}</source>
        <translation>Pievienota persona, ir klāt: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/headcount_names.py"/>
        <source>Ages not stated</source>
        <translation>Vecums nav norādīts</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>As on the printed sheet</source>
        <translation>Kā uz izdrukātās lapas</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>At the door</source>
        <translation>Pie durvīm</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/grid_view.py"/>
        <source>Attendance: people and sessions</source>
        <translation>Apmeklējums: cilvēki un nodarbības</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>By name</source>
        <translation>Alfabēta secībā</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/counts.py"/>
        <source>Came without giving a name: {session}</source>
        <translation>Klāt bez saraksta: {session}</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/counts.py"/>
        <source>Counted by</source>
        <translation>Saskaitīja</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Counting</source>
        <translation>Skaitīšana</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>Excused</source>
        <translation>Attaisnoti</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>Families together</source>
        <translation>Ģimenes kopā</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>From paper</source>
        <translation>No papīra</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Key: A</source>
        <translation>Taustiņš: A</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Key: Backspace</source>
        <translation>Taustiņš: Backspace</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Key: E</source>
        <translation>Taustiņš: E</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Key: M</source>
        <translation>Taustiņš: M</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Key: P or Space</source>
        <translation>Taustiņš: P vai atstarpe</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Mark the rest present</source>
        <translation>Pārējie ir klāt</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Mark the rest present ({count})</source>
        <translation>Pārējie ir klāt ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/minutes_editor.py"/>
        <source>Minutes of {name}</source>
        <translation>Minūtes: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/cell_menu.py"/>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>Minutes …</source>
        <translation>Minūtes…</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/cell_menu.py"/>
        <location filename="../../ui/events/attendance/mark_buttons.py"/>
        <source>No mark</source>
        <translation>Bez atzīmes</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Nobody is on the list.</source>
        <translation>Sarakstā neviena nav.</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Nobody is on the list. Type the name of somebody who came, or only count people below.</source>
        <translation>Sarakstā nav neviena. Ierakstiet, kas ir klāt, vai tikai saskaitiet cilvēkus zemāk.</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/corner.py"/>
        <source>Order of the people: {order}</source>
        <translation>Cilvēku secība: {order}</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>P: present (Shift: the family) · A: absent · E: excused · M: minutes · Backspace: no mark</source>
        <translation>P: klāt (Shift: ģimene) · A: nav klāt · E: attaisnoti · M: minūtes · Backspace: bez atzīmes</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>People who answer to what is typed</source>
        <translation>Cilvēki, kas atbilst ierakstītajam</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>Present</source>
        <translation>Klāt</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/minutes_editor.py"/>
        <source>Such as 45, 1:30 or 1.5 h.</source>
        <translation>Piemēram, 45, 1:30 vai 1,5 st.</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/minutes_editor.py"/>
        <source>Such as 45, 1:30 or 1.5 h. Empty: the whole session, {minutes} min.</source>
        <translation>Piemēram, 45, 1:30 vai 1,5 st. Tukšs lauks: visa nodarbība, {minutes} min.</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>The event has no day yet. Add one under Change, then attendance begins here.</source>
        <translation>Pasākumam vēl nav datuma. Pievienojiet to ar pogu „Labot”, un apmeklējumu varēs atzīmēt šeit.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>The event has no day yet. Add one under Change.</source>
        <translation>Pasākumam vēl nav datuma. To var pievienot ar pogu „Labot”.</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/cell_menu.py"/>
        <source>The whole family is present</source>
        <translation>Visa ģimene ir klāt</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Who else came? Type a name</source>
        <translation>Kas vēl ir klāt? Ierakstiet vārdu</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Without names</source>
        <translation>Bez saraksta</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/part.py"/>
        <source>Without names …</source>
        <translation>Saskaitīt bez saraksta…</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/presenter.py"/>
        <source>Without names: {count} ({session})</source>
        <translation>Bez saraksta: {count} ({session})</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>named {named} + without names {counted} = {all}</source>
        <translation>pēc saraksta {named} + bez saraksta {counted} = {all}</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>not in the records any more</source>
        <translation>vairs nav datos</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}, family of {head}</source>
        <translation>{name}, ģimene: {head}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: %n minutes, longer than the session ({length} min)</source>
        <translation>
            <numerusform>{name}: %n minūte – ilgāk nekā nodarbība ({length} min)</numerusform>
            <numerusform>{name}: %n minūtes – ilgāk nekā nodarbība ({length} min)</numerusform>
            <numerusform>{name}: %n minūšu – ilgāk nekā nodarbība ({length} min)</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: absent</source>
        <translation>{name}: nav klāt</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: excused</source>
        <translation>{name}: attaisnoti</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: no mark</source>
        <translation>{name}: bez atzīmes</translation>
    </message>
    <message>
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: present</source>
        <translation>{name}: klāt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/attendance/words.py"/>
        <source>{name}: present, %n minutes</source>
        <translation>
            <numerusform>{name}: klāt %n minūti</numerusform>
            <numerusform>{name}: klāt %n minūtes</numerusform>
            <numerusform>{name}: klāt %n minūšu</numerusform>
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
            <numerusform>jāpārbauda %n vārds, kā tas ir teikumā.</numerusform>
            <numerusform>jāpārbauda %n vārdi, kā tie ir teikumā.</numerusform>
            <numerusform>nav vārdu, kas jāpārbauda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>%n papers say nothing of hours.</source>
        <translation>
            <numerusform>%n apliecinājumā nav stundu.</numerusform>
            <numerusform>%n apliecinājumos nav stundu.</numerusform>
            <numerusform>Stundas ir visur.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>A logo is too coarse for print: its dots will show.</source>
        <translation>Logotips drukai ir par neasu: būs redzami punktiņi.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>A picture is too coarse for print: its dots will show.</source>
        <translation>Attēls drukai ir par neasu: būs redzami punktiņi.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Change the date</source>
        <translation>Labot datumu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Change the event</source>
        <translation>Labot pasākumu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Change the logo</source>
        <translation>Mainīt logotipu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Change the picture</source>
        <translation>Mainīt attēlu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Change the template</source>
        <translation>Labot veidni</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Choose another template</source>
        <translation>Izvēlēties citu veidni</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Compare the two</source>
        <translation>Salīdzināt abus</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Correct the name</source>
        <translation>Labot vārdu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Correct the personal code</source>
        <translation>Labot personas kodu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Give the reason</source>
        <translation>Norādīt iemeslu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Good to know</source>
        <translation>Der zināt</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Leave out</source>
        <translation>Izlaist</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Look at the names</source>
        <translation>Pārbaudīt vārdus</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>May be one and the same person: {one}, {other}</source>
        <translation>Varbūt viena un tā pati persona: {one}, {other}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Name the issuer</source>
        <translation>Norādīt izsniedzēju</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Name who signs</source>
        <translation>Norādīt, kas paraksta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>One of the names is missing.</source>
        <translation>Trūkst vārda vai uzvārda.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>One person stands in this batch twice: {one}, {other}</source>
        <translation>Viena un tā pati persona sarakstā ir divreiz: {one}, {other}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Open in the register</source>
        <translation>Atvērt reģistrā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Please look at it</source>
        <translation>Lūdzu, pārbaudiet</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Stops printing</source>
        <translation>Jāizlabo pirms drukas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>The ending is rare.</source>
        <translation>Galotne ir reta.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>The given name and the surname differ in gender.</source>
        <translation>Vārds un uzvārds ir dažādā dzimtē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>The name is not written in Latvian, so no form is proposed.</source>
        <translation>Vārds nav rakstīts latviski, tāpēc forma netiek piedāvāta.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>The name may be a woman’s or a man’s.</source>
        <translation>Vārds var būt sievietes vai vīrieša.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>The name stays as it is.</source>
        <translation>Vārdu neloka.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>There are logos but no words about the funding.</source>
        <translation>Ir logotipi, bet nav norādes par finansējumu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Write about the funding</source>
        <translation>Ierakstīt norādi par finansējumu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Write it as a name</source>
        <translation>Rakstīt ar lielo sākumburtu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Write the hours</source>
        <translation>Ierakstīt stundas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>Write the name for papers</source>
        <translation>Ierakstīt vārdu apliecinājumam</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>a date is still to come ({text}).</source>
        <translation>datums vēl tikai būs ({text}).</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>capital and small letters do not stand as in a name.</source>
        <translation>lielie un mazie burti nav tā, kā vārdos pieņemts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>nobody is named who signs; only the line is printed.</source>
        <translation>nav norādīts, kas paraksta; tiks nodrukāta tikai līnija.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>the digits of the personal code do not agree with each other.</source>
        <translation>personas koda cipari savstarpēji nesaskan.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>the issuer has no name yet.</source>
        <translation>izsniedzējam vēl nav nosaukuma.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>the name cannot be printed legibly, not even on several lines.</source>
        <translation>vārdu nevar salasāmi nodrukāt pat vairākās rindās.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>there is a digit in the name.</source>
        <translation>vārdā ir cipars.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>there is one already, number {text}.</source>
        <translation>apliecinājums jau ir, numurs {text}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>too little was attended, and no reason is given.</source>
        <translation>apmeklēts par maz, un iemesls nav norādīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>{field} – is filled in, but this template does not print it.</source>
        <translation>{field} – lauks ir aizpildīts, bet šī veidne to nedrukā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>{field} – nothing is filled in.</source>
        <translation>{field} – lauks nav aizpildīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>{field} – the fonts have no such letters: {letters}</source>
        <translation>{field} – fontos nav šādu burtu: {letters}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>{field} – there is too little room for it on the page.</source>
        <translation>{field} – lapā tam ir par maz vietas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_checks.py"/>
        <source>{field} – “{text}” does not fit into its box.</source>
        <translation>{field} – „{text}” neietilpst tam atvēlētajā vietā.</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates</source>
        <translation>
            <numerusform>%n apliecinājums</numerusform>
            <numerusform>%n apliecinājumi</numerusform>
            <numerusform>%n apliecinājumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates chosen</source>
        <translation>
            <numerusform>Izvēlēts %n apliecinājums</numerusform>
            <numerusform>Izvēlēti %n apliecinājumi</numerusform>
            <numerusform>Nav izvēlēts neviens apliecinājums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/wording.py"/>
        <source>%n certificates issued: {first} to {last}</source>
        <translation>
            <numerusform>Izsniegts %n apliecinājums: no {first} līdz {last}</numerusform>
            <numerusform>Izsniegti %n apliecinājumi: no {first} līdz {last}</numerusform>
            <numerusform>Nav izsniegts neviens apliecinājums: {first}–{last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates shown</source>
        <translation>
            <numerusform>Redzams %n apliecinājums</numerusform>
            <numerusform>Redzami %n apliecinājumi</numerusform>
            <numerusform>Nav redzams neviens apliecinājums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>%n certificates to be handed out</source>
        <translation>
            <numerusform>Pasniedzams %n apliecinājums</numerusform>
            <numerusform>Pasniedzami %n apliecinājumi</numerusform>
            <numerusform>Nav ko pasniegt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>A corrected certificate gets a new number. The old one stays in the register as replaced, so that it can be recognised later.</source>
        <translation>Labotais apliecinājums saņem jaunu numuru. Iepriekšējais paliek reģistrā kā aizstāts, lai to vēlāk varētu atpazīt.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>All centres</source>
        <translation>Visi centri</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>All days</source>
        <translation>Visas dienas</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>All kinds</source>
        <translation>Visi veidi</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>All papers</source>
        <translation>Visi dokumenti</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_presenter.py"/>
        <source>Back to the person</source>
        <translation>Atpakaļ pie personas</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/columns.py"/>
        <source>Came</source>
        <translation>Klāt</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>Centre</source>
        <translation>Centrs</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/columns.py"/>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <location filename="../../ui/certificates/printing.py"/>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Certificates from a list</source>
        <translation>Apliecinājumi pēc saraksta</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Certificates from an event</source>
        <translation>Apliecinājumi no pasākuma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Choose people</source>
        <translation>Izvēlēties cilvēkus</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Choose the event that people came to.</source>
        <translation>Izvēlieties pasākumu, par kuru izsniegt apliecinājumus.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_words.py"/>
        <source>Copies made</source>
        <translation>Izdrukas un faili</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <source>Correct and reissue</source>
        <translation>Labot un izsniegt no jauna</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/columns.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Days</source>
        <translation>Norises laiks</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Done</source>
        <translation>Gatavs</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/columns.py"/>
        <location filename="../../ui/certificates/register_columns.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>Event or programme</source>
        <translation>Pasākums vai programma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>First day</source>
        <translation>Pirmā diena</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>For instance a colleague or a parent.</source>
        <translation>Piemēram, kāds no kolēģiem vai vecākiem.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>For instance: a letter in the surname was wrong.</source>
        <translation>Piemēram: kļūda uzvārdā.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>For instance: help in preparing the community day.</source>
        <translation>Piemēram, palīdzību kopienas dienas sagatavošanā.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>For instance: issued to the wrong person.</source>
        <translation>Piemēram: izsniegts citai personai.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>For instance: was ill and did the tasks at home.</source>
        <translation>Piemēram, slimoja, bet uzdevumus izpildīja mājās.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Given to whom?</source>
        <translation>Kam?</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_words.py"/>
        <source>Granted because</source>
        <translation>Piešķirts, jo</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Handed out</source>
        <translation>Pasniegts</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filters.py"/>
        <source>Handed out</source>
        <comment>papers</comment>
        <translation>Pasniegti</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Handed out on</source>
        <translation>Pasniegts</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Handed to</source>
        <translation>Saņēma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Handed to somebody else</source>
        <translation>Nodot citai personai</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Here is every certificate with its number, also those handed out years ago. None is issued yet.</source>
        <translation>Šeit ir visi apliecinājumi ar numuriem, arī pirms gadiem pasniegtie. Pagaidām neviens nav izsniegts.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Hours on the papers</source>
        <translation>Stundas uz apliecinājumiem</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>If somebody has the earlier paper, the new one says that it is a duplicate. If the earlier one was spoilt and torn up, it is printed as the first time.</source>
        <translation>Ja iepriekšējais ir kāda rokās, uz jaunā būs rakstīts „Dublikāts”. Ja iepriekšējais sabojāts un iznīcināts, to izdrukā kā pirmoreiz.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Issue others</source>
        <translation>Izsniegt citus</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Issued</source>
        <translation>Izsniegts</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Issued by</source>
        <translation>Izsniedza</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_columns.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Issued on</source>
        <translation>Izsniegts</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Issued: certificate {number}</source>
        <translation>Izsniegts apliecinājums {number}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_presenter.py"/>
        <source>Issuing certificates…</source>
        <translation>Apliecinājumi tiek izsniegti…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <location filename="../../ui/certificates/register_words.py"/>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>Kind of certificate</source>
        <translation>Apliecinājuma veids</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Language of the paper</source>
        <translation>Apliecinājuma valoda</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>Last day</source>
        <translation>Pēdējā diena</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <source>Make void</source>
        <translation>Anulēt</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Mark all as handed out</source>
        <translation>Atzīmēt visus kā pasniegtus</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Mark as handed out</source>
        <translation>Atzīmēt kā pasniegtu</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_columns.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Name</source>
        <translation>Vārds, uzvārds</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Name on the paper</source>
        <translation>Vārds uz apliecinājuma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>New from a list</source>
        <translation>Jauni pēc saraksta</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>New from an event</source>
        <translation>Jauni no pasākuma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>No attendance of this period is known here.</source>
        <translation>Šajā laikā apmeklējums šeit nav reģistrēts.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_words.py"/>
        <source>No attendance was taken at this event, so nobody is ticked. Take attendance first, or tick people yourself.</source>
        <translation>Šim pasākumam apmeklējums nav atzīmēts, tāpēc neviens nav izvēlēts. Vispirms atzīmējiet apmeklējumu vai izvēlieties cilvēkus šeit.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>No certificate is found.</source>
        <translation>Neviens apliecinājums nav atrasts.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>No certificate was issued.</source>
        <translation>Neviens apliecinājums nav izsniegts.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>No event is found.</source>
        <translation>Neviens pasākums nav atrasts.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_words.py"/>
        <source>Nobody is noted for papers of this kind. Note on the event’s page who led it, who helped and which organisations took part.</source>
        <translation>Šāda veida apliecinājumiem neviens nav norādīts. Pasākuma lapā norādiet, kas to vadīja, kas palīdzēja un kuras organizācijas piedalījās.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_words.py"/>
        <source>Nobody is registered for this event. Certificates need names: add people to the event first.</source>
        <translation>Šim pasākumam nav neviena pieteikuma. Apliecinājumiem vajadzīgi vārdi – vispirms pievienojiet pasākumam cilvēkus.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filters.py"/>
        <source>Not handed out</source>
        <translation>Vēl nav pasniegti</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filters.py"/>
        <source>Not printed yet</source>
        <translation>Vēl nav izdrukāti</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_columns.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Other event</source>
        <translation>Cits pasākums</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>Paper</source>
        <translation>Papīrs</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>Papers</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>Period</source>
        <translation>Laikposms</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/register_words.py"/>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Personal code</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Personal codes</source>
        <translation>Personas kodi</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Personal codes…</source>
        <translation>Personas kodi…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Place</source>
        <translation>Norises vieta</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Preview of the certificates</source>
        <translation>Apliecinājumu priekšskatījums</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Preview of the statement</source>
        <translation>Izziņas priekšskatījums</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <location filename="../../ui/certificates/issue_presenter.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/issue_presenter.py"/>
        <source>Print %n certificates</source>
        <translation>
            <numerusform>Drukāt %n apliecinājumu</numerusform>
            <numerusform>Drukāt %n apliecinājumus</numerusform>
            <numerusform>Drukāt apliecinājumus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/panels.py"/>
        <source>Print again</source>
        <translation>Drukāt vēlreiz</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>Print as duplicates</source>
        <translation>Drukāt kā dublikātu</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_presenter.py"/>
        <source>Print once more</source>
        <translation>Drukāt vēlreiz</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Print the register…</source>
        <translation>Drukāt reģistru…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Print the statement</source>
        <translation>Drukāt izziņu</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_acts.py"/>
        <source>Printed or handed out before: {count} of {all}</source>
        <translation>Jau drukāti vai pasniegti: {count} no {all}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_acts.py"/>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Register of certificates</source>
        <translation>Apliecinājumu reģistrs</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>Reissue</source>
        <translation>Izsniegt no jauna</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Replaced</source>
        <translation>Aizstāts</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filters.py"/>
        <source>Replaced or void</source>
        <translation>Aizstāti vai anulēti</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Search by number, name or event</source>
        <translation>Meklēt pēc numura, vārda vai pasākuma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>Search by title</source>
        <translation>Meklēt pēc nosaukuma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filters.py"/>
        <source>Second for the same</source>
        <translation>Otrs par to pašu</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>Second language</source>
        <translation>Otra valoda</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_filter_bar.py"/>
        <source>Show all</source>
        <translation>Rādīt visus</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/panels.py"/>
        <source>Show the certificate that replaces it</source>
        <translation>Rādīt apliecinājumu, kas to aizstāj</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Show the codes</source>
        <translation>Rādīt kodus</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Stands on this paper alone; may be left empty.</source>
        <translation>Būs tikai uz šīs lapas; lauku var atstāt tukšu.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_columns.py"/>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Statement of hours: {name}</source>
        <translation>Stundu izziņa: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>Template</source>
        <translation>Veidne</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Templates</source>
        <translation>Veidnes</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>Thanking whom?</source>
        <translation>Ko?</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>The earlier one was spoilt</source>
        <translation>Iepriekšējais sabojāts</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>The newest {shown} of %n certificates</source>
        <translation>
            <numerusform>Jaunākie {shown} no %n apliecinājuma</numerusform>
            <numerusform>Jaunākie {shown} no %n apliecinājumiem</numerusform>
            <numerusform>Jaunākie {shown} no %n apliecinājumiem</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>The number stays used for ever, and verifying it will say that the paper is void.</source>
        <translation>Šo numuru vairs nelietos citam apliecinājumam. Pārbaudot būs redzams, ka tas ir anulēts.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>The record of the person stays as it is.</source>
        <translation>Cilvēka ieraksts nemainās.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_pages.py"/>
        <source>There is no event with a day yet. Add one first.</source>
        <translation>Vēl nav neviena pasākuma ar datumu. Vispirms pievienojiet to.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>They stand on these papers alone and are kept nowhere else. Leave empty whom you have no code of.</source>
        <translation>Kodi būs tikai uz šiem apliecinājumiem un nekur citur netiks glabāti. Ja koda nav, lauku atstājiet tukšu.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_acts.py"/>
        <source>This certificate was printed or handed out before.</source>
        <translation>Šis apliecinājums jau ir drukāts vai pasniegts.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Tick people to see their certificates.</source>
        <translation>Atzīmējiet cilvēkus, lai redzētu viņu apliecinājumus.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>To</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_page.py"/>
        <source>Verify</source>
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>Void</source>
        <translation>Anulēts</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>What the thanks are for</source>
        <translation>Par ko pateicība</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/statement_page.py"/>
        <source>What was attended here, with hours and papers.</source>
        <translation>Šeit apmeklētie pasākumi ar stundām un apliecinājumiem.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_acts.py"/>
        <source>What was replaced or made void is not printed again.</source>
        <translation>Aizstātus un anulētus apliecinājumus vairs nedrukā.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_board.py"/>
        <source>Who gets a certificate</source>
        <translation>Kas saņem apliecinājumu</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>Who gets one</source>
        <translation>Kas to saņem</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/act_panels.py"/>
        <source>Who took the paper</source>
        <translation>Kas saņēma apliecinājumu</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/issue_fields.py"/>
        <source>Why who is below the rule gets one all the same</source>
        <translation>Kāpēc to saņem arī tie, kuri apmeklēja mazāk</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>already has {number}</source>
        <translation>jau ir {number}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>below the rule: {attended}</source>
        <translation>par maz: {attended}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>nearly: {attended}</source>
        <translation>gandrīz: {attended}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/wording.py"/>
        <source>{attended} of %n sessions</source>
        <translation>
            <numerusform>{attended} no %n nodarbības</numerusform>
            <numerusform>{attended} no %n nodarbībām</numerusform>
            <numerusform>{attended} no %n nodarbībām</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/register_presenter.py"/>
        <source>{found} of %n certificates</source>
        <translation>
            <numerusform>{found} no %n apliecinājuma</numerusform>
            <numerusform>{found} no %n apliecinājumiem</numerusform>
            <numerusform>{found} no %n apliecinājumiem</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/wording.py"/>
        <source>{hours} h</source>
        <translation>{hours} st.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/mend_boxes.py"/>
        <source>{name} in sentences</source>
        <translation>{name} teikumos</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/register_words.py"/>
        <source>{state}, second for the same</source>
        <translation>{state}, otrs par to pašu</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message numerus="yes">
        <location filename="../../app/cli/certificates.py"/>
        <source>%n certificates written to {file}</source>
        <translation>
            <numerusform>%n apliecinājums ierakstīts failā {file}</numerusform>
            <numerusform>%n apliecinājumi ierakstīti failā {file}</numerusform>
            <numerusform>Failā {file} nav ierakstīts neviens apliecinājums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/laptops.py"/>
        <source>%n erasures not confirmed</source>
        <translation>
            <numerusform>nav apstiprināta dzēšana uz visiem laikiem: %n</numerusform>
            <numerusform>nav apstiprināta dzēšana uz visiem laikiem: %n</numerusform>
            <numerusform>nav apstiprināta dzēšana uz visiem laikiem: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/packs.py"/>
        <source>%n files written to {folder}</source>
        <translation>
            <numerusform>%n fails ierakstīts mapē {folder}</numerusform>
            <numerusform>%n faili ierakstīti mapē {folder}</numerusform>
            <numerusform>%n failu ierakstīts mapē {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/certificates.py"/>
        <location filename="../../app/cli/papers.py"/>
        <source>%n pages written to {file}</source>
        <translation>
            <numerusform>%n lapa saglabāta failā {file}</numerusform>
            <numerusform>%n lapas saglabātas failā {file}</numerusform>
            <numerusform>Failā {file} nav nevienas lapas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/samples.py"/>
        <source>%n sample laptops made in {folder}</source>
        <translation>
            <numerusform>Mapē {folder} izveidots %n parauga dators</numerusform>
            <numerusform>Mapē {folder} izveidoti %n parauga datori</numerusform>
            <numerusform>Mapē {folder} nav izveidots neviens parauga dators</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>A welcome to “{programme}”. Its code: {code}</source>
        <translation>Atļauja pievienoties iniciatīvai „{programme}”. Iniciatīvas kods: {code}</translation>
    </message>
    <message>
        <location filename="../../app/cli/safety.py"/>
        <source>Backup written to {file}</source>
        <translation>Rezerves kopija saglabāta: {file}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>Give {file} to your coordinator, who must see the same code: {code}</source>
        <translation>Nododiet {file} koordinatoram; koordinatora datorā jāredz tāds pats kods: {code}</translation>
    </message>
    <message>
        <location filename="../../app/cli/verification.py"/>
        <source>Name one thing to verify, or ask for --keys.</source>
        <translation>Norādiet vienu pārbaudāmo vai lietojiet --keys.</translation>
    </message>
    <message>
        <location filename="../../app/cli/differences.py"/>
        <source>No differences.</source>
        <translation>Atšķirību nav.</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>Others can join “{programme}” now. Its code: {code}</source>
        <translation>Iniciatīvai „{programme}” tagad var pievienoties citi datori. Tās kods: {code}</translation>
    </message>
    <message>
        <location filename="../../app/cli/verification.py"/>
        <source>Page {page}, </source>
        <translation>{page}. lapa, </translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>Recovery paper written to {file}: print it and delete it.</source>
        <translation>Atjaunošanas lapa saglabāta failā {file}: izdrukājiet to un failu izdzēsiet.</translation>
    </message>
    <message>
        <location filename="../../app/cli/safety.py"/>
        <source>Restored. The records from before are kept in {file}</source>
        <translation>Dati atjaunoti. Iepriekšējie dati saglabāti failā {file}</translation>
    </message>
    <message>
        <location filename="../../app/cli/paper_entry.py"/>
        <source>Rows are numbers such as 1-9,12.</source>
        <translation>Rindas norāda ar numuriem, piemēram, 1-9,12.</translation>
    </message>
    <message>
        <location filename="../../app/cli/certificates.py"/>
        <source>Say where: --out FILE or --one-each DIR</source>
        <translation>Norādiet, kur rakstīt: --out FILE vai --one-each DIR</translation>
    </message>
    <message>
        <location filename="../../app/cli/program.py"/>
        <source>Stopped; nothing was changed.</source>
        <translation>Apturēts; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/cli/papers.py"/>
        <source>The columns of this form are: {columns}.</source>
        <translation>Šai lapai ir šādas ailes: {columns}.</translation>
    </message>
    <message>
        <location filename="../../app/cli/papers.py"/>
        <source>The event has no such session.</source>
        <translation>Pasākumam nav šādas nodarbības.</translation>
    </message>
    <message>
        <location filename="../../app/cli/paper_entry.py"/>
        <source>The page has no row {row}.</source>
        <translation>Lapā nav {row}. rindas.</translation>
    </message>
    <message>
        <location filename="../../app/cli/packs.py"/>
        <source>The papers are: {papers}.</source>
        <translation>Dokumenti ir šādi: {papers}.</translation>
    </message>
    <message>
        <location filename="../../app/cli/certificates.py"/>
        <source>The templates are: {templates}.</source>
        <translation>Veidnes ir: {templates}.</translation>
    </message>
    <message>
        <location filename="../../app/cli/verification.py"/>
        <source>There is no certificate’s code or number to be read.</source>
        <translation>Nav izlasāms ne apliecinājuma kods, ne numurs.</translation>
    </message>
    <message>
        <location filename="../../app/cli/imports.py"/>
        <source>This is a list of people: use “{command}”.</source>
        <translation>Tas ir cilvēku saraksts: lietojiet „{command}”.</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>This laptop belongs to “{programme}” now. Code: {code}</source>
        <translation>Šis dators tagad pieder iniciatīvai „{programme}”. Kods: {code}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>This laptop is a coordinator’s of “{programme}” again.</source>
        <translation>Šis dators atkal ir iniciatīvas „{programme}” koordinatora dators.</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>This laptop works alone now. The backup of before: {file}</source>
        <translation>Šis dators tagad strādā viens pats. Iepriekšējā stāvokļa rezerves kopija: {file}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>Welcome written: {file}. Code of the programme: {code}</source>
        <translation>Atļauja pievienoties saglabāta: {file}. Iniciatīvas kods: {code}</translation>
    </message>
    <message>
        <location filename="../../app/cli/exchange.py"/>
        <source>Written and read back: {file}</source>
        <translation>Saglabāts un pārbaudīts: {file}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>a file is missing</source>
        <translation>trūkst faila</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>has our file of: {day}</source>
        <translation>tur ir mūsu fails: {day}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>last file: {day}</source>
        <translation>pēdējais fails: {day}</translation>
    </message>
    <message>
        <location filename="../../app/cli/events.py"/>
        <source>named {named} + without names {without_names} = {all}</source>
        <translation>pēc saraksta {named} + bez saraksta {without_names} = {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/cli/laptops.py"/>
        <source>silent for %n days</source>
        <translation>
            <numerusform>klusē %n dienu</numerusform>
            <numerusform>klusē %n dienas</numerusform>
            <numerusform>klusē %n dienu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>taken out on {day}</source>
        <translation>atvienots {day}</translation>
    </message>
    <message>
        <location filename="../../app/cli/evidence.py"/>
        <source>{file}: kept with “{event}”</source>
        <translation>{file}: pievienots pasākumam „{event}”</translation>
    </message>
    <message>
        <location filename="../../app/cli/verification.py"/>
        <source>{label}: {issued}; the code says {said}</source>
        <translation>{label}: {issued}; kodā teikts {said}</translation>
    </message>
    <message>
        <location filename="../../app/cli/reports.py"/>
        <source>{since} to {until}: events held {events}, different people {people}</source>
        <translation>No {since} līdz {until}: notikušie pasākumi – {events}, dažādi dalībnieki – {people}</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>“{name}” is out. Send new files to everybody: until they come, others still take in its files.</source>
        <translation>Dators „{name}” ir atvienots. Nosūtiet visiem jaunus failus: kamēr tie nav saņemti, citi datori tā failus vēl importē.</translation>
    </message>
    <message>
        <location filename="../../app/cli/laptops.py"/>
        <source>“{name}” of “{centre}” asks to join. Code: {code}</source>
        <translation>Dators „{name}” (centrs „{centre}”) lūdz atļauju pievienoties. Kods: {code}</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <location filename="../../ui/events/counts/words.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n cilvēks</numerusform>
            <numerusform>%n cilvēki</numerusform>
            <numerusform>neviena cilvēka</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Add organisation</source>
        <translation>Pievienot organizāciju</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>All sessions</source>
        <translation>Visas nodarbības</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Came without giving a name: {session}</source>
        <translation>Klāt bez saraksta: {session}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Change {name}</source>
        <translation>Labot: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Choose an organisation from the list, or the line that adds it.</source>
        <translation>Izvēlieties organizāciju no saraksta vai rindu, kas to pievieno.</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Counted</source>
        <translation>Saskaitīts</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Counting: {title}</source>
        <translation>Skaitīšana: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>How many people</source>
        <translation>Cik cilvēku</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Listed apart: nobody is counted twice through them.</source>
        <translation>Atsevišķs saraksts: to dēļ nevienu neskaita divreiz.</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>No organisation is named for this session yet.</source>
        <translation>Šai nodarbībai vēl nav ierakstīta neviena organizācija.</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/stepper.py"/>
        <source>One less: {name}</source>
        <translation>Par vienu mazāk: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/stepper.py"/>
        <source>One more: {name}</source>
        <translation>Par vienu vairāk: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/presenter.py"/>
        <source>Organisation noted as present</source>
        <translation>Organizācija atzīmēta kā klātesoša</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Organisations present</source>
        <translation>Klātesošās organizācijas</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Press + and −, or type the number. Every step is saved.</source>
        <translation>Spiediet + un − vai ierakstiet skaitu. Katrs solis tiek saglabāts.</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>School, association, group …</source>
        <translation>Skola, biedrība, grupa…</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Session</source>
        <translation>Nodarbība</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Take off: {name}</source>
        <translation>Noņemt: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/presenter.py"/>
        <source>Taken off the organisations present: {name}</source>
        <translation>Vairs nav klātesošo organizāciju sarakstā: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>The event has no day yet. Add one under Change, then count here.</source>
        <translation>Pasākumam vēl nav datuma. Pievienojiet to ar pogu „Labot”, un skaitīt varēs šeit.</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Together</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/organisations.py"/>
        <source>Which organisation came?</source>
        <translation>Kura organizācija bija klāt?</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/page.py"/>
        <source>Who counted</source>
        <translation>Saskaitīja</translation>
    </message>
    <message>
        <location filename="../../ui/events/counts/presenter.py"/>
        <source>Without names: {count} ({session})</source>
        <translation>Bez saraksta: {count} ({session})</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>If it happens again, save the log and give it to whoever helps you with Kopā. It holds no names and no records.</source>
        <translation>Ja tas atkārtojas, saglabājiet kļūdu žurnālu un iedodiet to cilvēkam, kas jums palīdz ar programmu „Kopā”. Žurnālā nav ne vārdu, ne citu datu.</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Kopā made a mistake. Everything that was saved is safe, and you can go on.</source>
        <translation>Programmā „Kopā” radās kļūda. Viss saglabātais ir drošībā, un darbu var turpināt.</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Save the log</source>
        <translation>Saglabāt žurnālu</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Save the log …</source>
        <translation>Saglabāt žurnālu…</translation>
    </message>
    <message>
        <location filename="../../ui/crash.py"/>
        <source>Something went wrong</source>
        <translation>Radās kļūda</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message numerus="yes">
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>%n more differences are about what only a newer Kopā knows. They are kept.</source>
        <translation>
            <numerusform>Vēl %n atšķirība attiecas uz to, ko pazīst tikai jaunāka „Kopā” versija. Tā tiek saglabāta.</numerusform>
            <numerusform>Vēl %n atšķirības attiecas uz to, ko pazīst tikai jaunāka „Kopā” versija. Tās tiek saglabātas.</numerusform>
            <numerusform>Citu atšķirību nav.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Added: {records}</source>
        <translation>Pievienotie ieraksti: {records}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>All</source>
        <translation>Visas</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Also written</source>
        <translation>Ierakstīts arī</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Bring back</source>
        <translation>Atjaunot</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Brought back: {name}</source>
        <translation>Ieraksts atjaunots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Category of counts</source>
        <translation>Uzskaites kategorija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Centre</source>
        <translation>Centrs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Certificate</source>
        <translation>Apliecinājums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Delete</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Deleted</source>
        <translation>Ieraksts dzēsts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Deleted on one laptop while it was changed on another.</source>
        <translation>Vienā datorā ieraksts dzēsts, bet citā tikmēr labots.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Deleted on one laptop, and put on the lists again on another.</source>
        <translation>Vienā datorā ieraksts dzēsts, bet citā no jauna iekļauts sarakstos.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Deleted: {name}</source>
        <translation>Ieraksts dzēsts: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>Differences</source>
        <translation>Atšķirības</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Kind of event</source>
        <translation>Pasākuma veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Leave as it is</source>
        <translation>Atstāt, kā ir</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Leave it deleted</source>
        <translation>Atstāt dzēstu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Left as it is: {name}</source>
        <translation>Atšķirība atstāta, kā ir: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Logo</source>
        <translation>Logotips</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Mini-project</source>
        <translation>Mini projekts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Mini-projects</source>
        <translation>Mini projekti</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/cards.py"/>
        <source>New</source>
        <translation>Jauna</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>No difference fits this. Search for something else.</source>
        <translation>Šim neatbilst neviena atšķirība. Meklējiet ko citu.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>No differences wait to be looked at.</source>
        <translation>Nav nevienas atšķirības, kas jāizskata.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/cards.py"/>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/cards.py"/>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>Open {name}</source>
        <translation>Atvērt: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Organisations</source>
        <translation>Organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Outcome area</source>
        <translation>Rezultātu joma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Person</source>
        <translation>Cilvēks</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Programme</source>
        <translation>Iniciatīva</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Put back</source>
        <translation>Atjaunot šo</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Put back: {name}</source>
        <translation>Ieraksts atjaunots: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Reporting period</source>
        <translation>Pārskata periods</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>Search by name</source>
        <translation>Meklēt pēc nosaukuma vai vārda</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>Show %n more records</source>
        <translation>
            <numerusform>Rādīt vēl %n ierakstu</numerusform>
            <numerusform>Rādīt vēl %n ierakstus</numerusform>
            <numerusform>Vairāk ierakstu nav</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Signatory</source>
        <translation>Parakstītājs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Stands on the lists</source>
        <translation>Ir sarakstos</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Template</source>
        <translation>Veidne</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>The whole record</source>
        <translation>Viss ieraksts</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>There are no other differences.</source>
        <translation>Citu atšķirību nav.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>What to list</source>
        <translation>Ko rādīt</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>Where two laptops wrote different things, the later stands, and the other is kept for 90 days. What you put back reaches the others with your next file.</source>
        <translation>Ja divos datoros ierakstīts atšķirīgi, spēkā ir vēlākais, bet otrs tiek glabāts 90 dienas. To, ko atjaunosiet, pārējie saņems ar nākamo failu no jums.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Worked on</source>
        <translation>Tikmēr papildināts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Works here</source>
        <translation>Strādā šeit</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>as it was saved on {when}</source>
        <translation>kā saglabāts {when}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>empty</source>
        <translation>nav aizpildīts</translation>
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
            <numerusform>Pēc šiem vēl %n</numerusform>
            <numerusform>Pēc šiem vēl %n</numerusform>
            <numerusform>Pēc šiem vairāk nav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/disagreements/banner.py"/>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>%n people noted differently on two laptops</source>
        <translation>
            <numerusform>%n cilvēks divos datoros atzīmēts atšķirīgi</numerusform>
            <numerusform>%n cilvēki divos datoros atzīmēti atšķirīgi</numerusform>
            <numerusform>Neviens divos datoros nav atzīmēts atšķirīgi</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/page.py"/>
        <source>All laptops agree on who was there.</source>
        <translation>Visos datoros atzīmes par klātesošajiem sakrīt.</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/words.py"/>
        <source>Also noted</source>
        <translation>Atzīmēts arī</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/presenter.py"/>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/banner.py"/>
        <location filename="../../ui/exchange/differences/page.py"/>
        <source>Look at them</source>
        <translation>Apskatīt</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/words.py"/>
        <source>No mark</source>
        <translation>Bez atzīmes</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/page.py"/>
        <source>Noted differently on two laptops</source>
        <translation>Divos datoros atzīmēts atšķirīgi</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/presenter.py"/>
        <source>Settled: {name} – {noted}</source>
        <translation>Precizēts: {name} – {noted}</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/words.py"/>
        <location filename="../../ui/exchange/differences/presenter.py"/>
        <source>Stands now</source>
        <translation>Spēkā tagad</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/page.py"/>
        <source>The later note stands until somebody chooses. The others learn of it by file.</source>
        <translation>Spēkā ir vēlākā atzīme, kamēr kāds izvēlas. Citi datori to uzzinās no nākamā faila.</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/presenter.py"/>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/words.py"/>
        <source>Was settled so</source>
        <translation>Agrāk precizēts tā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>another laptop</source>
        <translation>cits dators</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>this laptop</source>
        <translation>šis dators</translation>
    </message>
    <message>
        <location filename="../../ui/events/disagreements/words.py"/>
        <source>{mark}, {minutes} min</source>
        <translation>{mark}, {minutes} min</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message numerus="yes">
        <location filename="../../ui/printing/contact_sheet.py"/>
        <source>%n pages. Enter or a double click shows one large.</source>
        <translation>
            <numerusform>%n lapa. Ar Enter vai dubultklikšķi to var apskatīt palielinātu.</numerusform>
            <numerusform>%n lapas. Ar Enter vai dubultklikšķi vienu var apskatīt palielinātu.</numerusform>
            <numerusform>Lapu nav.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Age group (boxes to tick)</source>
        <translation>Vecuma grupa (lodziņi)</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Age or class</source>
        <translation>Vecums vai klase</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Agrees to photos (tick)</source>
        <translation>Piekrīt fotografēšanai (lodziņš)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/contact_sheet.py"/>
        <source>All pages</source>
        <translation>Visas lapas</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>As the programme has it</source>
        <translation>Kā noteikts iniciatīvā</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Blank sheet</source>
        <translation>Tukša lapa</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Boxes for letters</source>
        <translation>Lodziņi burtiem</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>Cannot be printed as it is</source>
        <translation>Šādi izdrukāt nevar</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/part.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Children’s sheet</source>
        <translation>Bērnu lapa</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Columns</source>
        <translation>Ailes</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Compact list</source>
        <translation>Kompakts saraksts</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Each session by itself</source>
        <translation>Katra nodarbība atsevišķi</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Empty rows for walk-ins</source>
        <translation>Tukšo rindu skaits</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Facilitator’s checklist</source>
        <translation>Saraksts vadītājam</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Guardian’s phone (always empty)</source>
        <translation>Tālrunis saziņai (vienmēr tukšs)</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Large print</source>
        <translation>Lieli burti</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Names of guardians</source>
        <translation>Vecāku vai aizbildņu vārdi</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>No other language</source>
        <translation>Nav</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Notes</source>
        <translation>Piezīmes</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Notice also in</source>
        <translation>Otra valoda</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Notice that pictures are taken</source>
        <translation>Paziņojums par fotografēšanu</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Organisation or place</source>
        <translation>Organizācija vai vieta</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faili (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/contact_sheet.py"/>
        <source>Page {page} of {all}</source>
        <translation>{page}. lapa no {all}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Parent or guardian</source>
        <translation>Vecāks vai aizbildnis</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Phone or e-mail (always empty)</source>
        <translation>Tālrunis vai e-pasts (vienmēr tukšs)</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Photos: yes or no</source>
        <translation>Fotografēt: jā vai nē</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>Preview of the sign-in sheet</source>
        <translation>Reģistrācijas lapas priekšskatījums</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/certificates_part.py"/>
        <source>Print issued ones again ({count})</source>
        <translation>Drukāt izsniegtos vēlreiz ({count})</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/part.py"/>
        <source>Print pack</source>
        <translation>Drukas komplekts</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/certificates_part.py"/>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>Print…</source>
        <translation>Drukāt…</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>Save PDF</source>
        <translation>Saglabāt PDF</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_part.py"/>
        <source>Save the sign-in sheet</source>
        <translation>Saglabāt reģistrācijas lapu</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_presenter.py"/>
        <source>Saved: {file}</source>
        <translation>Saglabāts: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Sessions on the sheet</source>
        <translation>Nodarbības šajā lapā</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Sessions side by side</source>
        <translation>Nodarbības blakus</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Sheet</source>
        <translation>Lapa</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/part.py"/>
        <location filename="../../ui/events/documents/sheet_presenter.py"/>
        <source>Sign-in sheet</source>
        <translation>Reģistrācijas lapa</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Signature (without it: a box to tick)</source>
        <translation>Paraksts (bez tā: lodziņš)</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Signature of the guardian</source>
        <translation>Vecāka vai aizbildņa paraksts</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Stands in the notice. The funder’s contract says it.</source>
        <translation>Ieraksta paziņojumā. To nosaka līgums ar finansētāju.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_presenter.py"/>
        <source>The sheet cannot be printed until this is mended.</source>
        <translation>Lapu varēs drukāt, kad kļūda būs novērsta.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>The sheet is kept until</source>
        <translation>Lapu glabā līdz</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>This laptop uses its own choice for this form.</source>
        <translation>Šajā datorā šai lapai izvēlēts citādi.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_wishes.py"/>
        <source>Use for all sheets of the programme</source>
        <translation>Lietot visās iniciatīvas lapās</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Wants news (tick)</source>
        <translation>Piekrīt saņemt ziņas (lodziņš)</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/sheet_words.py"/>
        <source>Who may collect the child</source>
        <translation>Kas drīkst pēc bērna ierasties</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <source>Add as present</source>
        <translation>Pievienot un atzīmēt</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <source>Age in years</source>
        <translation>Vecums gados</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>All day</source>
        <translation>Visu dienu</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Back to the door</source>
        <translation>Atpakaļ pie durvīm</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Came in last</source>
        <translation>Tikko ienāca</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <source>Child of {name}</source>
        <translation>Bērns, pieaugušais: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Choose an event; its door opens from there.</source>
        <translation>Izvēlieties pasākumu; durvis atver no tā lapas.</translation>
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
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Forgotten? Switch the laptop off and on again: Kopā opens as always, nothing is lost, and the PIN can be changed in the settings.</source>
        <translation>Aizmirsāt? Izslēdziet un no jauna ieslēdziet datoru: programma „Kopā” atvērsies kā parasti, nekas nezudīs, un PIN varēs nomainīt iestatījumos.</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Leave (Esc)</source>
        <translation>Iziet (Esc)</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>Let the grown-up in first, then the child.</source>
        <translation>Vispirms atzīmējiet pieaugušo, tad bērnu.</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Let them in</source>
        <translation>Atzīmēt klātbūtni</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <source>Maybe here already: {name}. F4 takes this person.</source>
        <translation>Varbūt jau ir datos: {name}. F4 izvēlas šo personu.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>Nobody is known by this code. Please type the name.</source>
        <translation>Datos nav cilvēka ar šādu kodu. Lūdzu, ierakstiet vārdu.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>Not this PIN.</source>
        <translation>PIN nav pareizs.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>Not this PIN. The next try counts in {seconds} seconds.</source>
        <translation>PIN nav pareizs. Nākamo reizi varēs mēģināt pēc {seconds} s.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>Nothing more to take back here.</source>
        <translation>Šeit vairs nav ko atsaukt.</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>PIN to leave the door</source>
        <translation>PIN, lai izietu no durvju režīma</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Please type three letters of the name.</source>
        <translation>Ierakstiet trīs vārda burtus.</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <source>Somebody new</source>
        <translation>Jauna persona</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Sound: off</source>
        <translation>Skaņa: izslēgta</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Sound: on</source>
        <translation>Skaņa: ieslēgta</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>The code was misread: a digit is wrong. Please scan again.</source>
        <translation>Kods nolasīts nepareizi: viens cipars ir kļūdains. Lūdzu, skenējiet vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>The door</source>
        <translation>Durvis</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>This code fits several people. Please choose.</source>
        <translation>Šis kods der vairākiem cilvēkiem. Lūdzu, izvēlieties.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>This is not the code of a card. Please type the name.</source>
        <translation>Tas nav kartes kods. Lūdzu, ierakstiet vārdu.</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>This is the code of a sheet’s page, not of a person.</source>
        <translation>Tas ir reģistrācijas lapas kods, nevis personas kartes kods.</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Three letters of the name, or a card</source>
        <translation>Trīs vārda burti vai karte</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>Who may be meant</source>
        <translation>Iespējamie cilvēki</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Who of the family is here</source>
        <translation>Kas no ģimenes ir klāt</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <source>Who of the family is here?</source>
        <translation>Kas no ģimenes ir klāt?</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>all here already</source>
        <translation>visa ģimene jau ir klāt</translation>
    </message>
    <message>
        <location filename="../../ui/door/panels.py"/>
        <location filename="../../ui/door/words.py"/>
        <source>already here</source>
        <translation>jau ir klāt</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>already here since {time}</source>
        <translation>jau ir klāt kopš plkst. {time}</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>family</source>
        <translation>ģimene</translation>
    </message>
    <message>
        <location filename="../../ui/door/lines.py"/>
        <source>family: {count}</source>
        <translation>ģimene: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>not on the list</source>
        <translation>nav sarakstā</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>on the list {taken} of {limit}</source>
        <translation>sarakstā {taken} no {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>on the waiting list</source>
        <translation>gaida vietu</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <location filename="../../ui/door/words.py"/>
        <source>present</source>
        <translation>klāt</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>present, from the waiting list</source>
        <translation>klāt, no gaidītāju saraksta</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>present, new in the records</source>
        <translation>klāt, jauns ieraksts</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>present, without registration</source>
        <translation>klāt, bez pieteikšanās</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>present: {count}</source>
        <translation>klāt: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>some of the family</source>
        <translation>daļa ģimenes</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>somebody new</source>
        <translation>jauna persona</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>take back</source>
        <translation>atsaukt</translation>
    </message>
    <message>
        <location filename="../../ui/door/screen.py"/>
        <source>their child</source>
        <translation>bērns</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>without registration</source>
        <translation>bez pieteikšanās</translation>
    </message>
    <message>
        <location filename="../../ui/door/words.py"/>
        <source>{count} more than there are places</source>
        <translation>par {count} vairāk, nekā ir vietu</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <source>{name}: somebody new</source>
        <translation>{name}: jauna persona</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>%n records in all</source>
        <translation>
            <numerusform>pavisam %n ieraksts</numerusform>
            <numerusform>pavisam %n ieraksti</numerusform>
            <numerusform>pavisam %n ierakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>%n visits, the last on {day}</source>
        <translation>
            <numerusform>%n apmeklējums, pēdējais {day}</numerusform>
            <numerusform>%n apmeklējumi, pēdējais {day}</numerusform>
            <numerusform>%n apmeklējumu, pēdējais {day}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Age</source>
        <translation>Vecums</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>Both records beside each other</source>
        <translation>Abi ieraksti blakus</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Centre</source>
        <translation>Centrs</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Guardian</source>
        <translation>Likumiskais pārstāvis</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Households</source>
        <translation>Mājsaimniecības</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>In the list the keys 1 and 2 do the same.</source>
        <translation>Sarakstā to pašu dara taustiņi 1 un 2.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>In the list the keys 1, 2 and 3 do the same.</source>
        <translation>Sarakstā to pašu dara taustiņi 1, 2 un 3.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Joined</source>
        <translation>Apvienoti</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Joined with</source>
        <translation>Apvienots ar</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Later</source>
        <translation>Vēlāk</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Lives in</source>
        <translation>Dzīvesvieta</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/presenter.py"/>
        <source>Looking for people who are kept twice …</source>
        <translation>Tiek meklēti cilvēki, kas ierakstīti divreiz…</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Name in the original script</source>
        <translation>Vārds oriģinālrakstībā</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Name on certificates</source>
        <translation>Vārds apliecinājumos</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>No records are joined.</source>
        <translation>Neviens ieraksts nav apvienots.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>No records were told apart.</source>
        <translation>Neviens ieraksts nav atzīmēts kā atšķirīgs.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Nobody is asked about these again, on any laptop.</source>
        <translation>Par šiem ierakstiem vairs nejautā nevienā datorā.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Not one household</source>
        <translation>Dažādas mājsaimniecības</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Not the same</source>
        <translation>Dažādi cilvēki</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <location filename="../../app/cli/duplicates.py"/>
        <source>Nothing is left to decide.</source>
        <translation>Viss ir izlemts.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Nothing is left to decide. People who may live together appear here.</source>
        <translation>Viss ir izlemts. Šeit parādās cilvēki, kas varētu dzīvot kopā.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Nothing is left to decide. Records that may be one person appear here.</source>
        <translation>Viss ir izlemts. Šeit parādās ieraksti, kas varētu būt viens cilvēks.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>One household</source>
        <translation>Viena mājsaimniecība</translation>
    </message>
    <message>
        <location filename="../../app/cli/duplicates.py"/>
        <source>One household? {names}: {why}</source>
        <translation>Viena mājsaimniecība? {names}: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/columns.py"/>
        <source>One person?</source>
        <translation>Viens cilvēks?</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>Open the record</source>
        <translation>Atvērt ierakstu</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/columns.py"/>
        <location filename="../../ui/duplicates/page.py"/>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>People who may live in one household</source>
        <translation>Cilvēki, kas varētu dzīvot vienā mājsaimniecībā</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <location filename="../../ui/people/screen.py"/>
        <source>Possible duplicates</source>
        <translation>Iespējamie dublikāti</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/presenter.py"/>
        <source>Put off for six weeks, or until either record changes.</source>
        <translation>Atlikts uz sešām nedēļām vai līdz brīdim, kad mainīsies kāds no ierakstiem.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/columns.py"/>
        <source>Records</source>
        <translation>Ieraksti</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Records of one person count as one. Taken apart, every visit is again where it was.</source>
        <translation>Viena cilvēka ieraksti tiek skaitīti kā viens. Pēc atdalīšanas katrs apmeklējums atkal ir tur, kur bija.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>Records that may be one person</source>
        <translation>Ieraksti, kas varētu būt viens cilvēks</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Records that were joined</source>
        <translation>Apvienotie ieraksti</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Records that were told apart</source>
        <translation>Ieraksti, kas atzīmēti kā dažādi</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Roles</source>
        <translation>Lomas</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Show %n put off again</source>
        <translation>
            <numerusform>Atkal rādīt %n atlikto</numerusform>
            <numerusform>Atkal rādīt %n atliktos</numerusform>
            <numerusform>Atkal rādīt %n atlikto</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Take apart</source>
        <translation>Atdalīt</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <source>Take back</source>
        <translation>Atsaukt lēmumu</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>The same person</source>
        <translation>Tas pats cilvēks</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/duplicates/wording.py"/>
        <source>The {shown} likeliest of %n pairs</source>
        <translation>
            <numerusform>{shown} ticamākie no %n pāra</numerusform>
            <numerusform>{shown} ticamākie no %n pāriem</numerusform>
            <numerusform>{shown} ticamākie no %n pāriem</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/parts.py"/>
        <source>They are different people. Whoever is in one household can be checked in together.</source>
        <translation>Tie ir dažādi cilvēki. Vienas mājsaimniecības cilvēkus var atzīmēt kopā.</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>To decide</source>
        <translation>Jāizlemj</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/page.py"/>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Told apart</source>
        <translation>Dažādi</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>Visits</source>
        <translation>Apmeklējumi</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>What speaks for one person</source>
        <translation>Kas liecina par vienu cilvēku</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>What speaks for two people</source>
        <translation>Kas liecina par diviem cilvēkiem</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/columns.py"/>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/columns.py"/>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>a record joined with the one was told apart from the other</source>
        <translation>ieraksts, kas apvienots ar vienu, ir atzīmēts kā atšķirīgs no otra</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>a record that is not here</source>
        <translation>ieraksts, kura šeit nav</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>born {year}, {ages}</source>
        <translation>dzim. {year}, {ages}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>both were present at one session</source>
        <translation>abi ieraksti atzīmēti klāt vienā nodarbībā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>child and guardian</source>
        <translation>bērns un likumiskais pārstāvis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different ages, as a parent and a child have</source>
        <translation>dažāds vecums, kā vecākam un bērnam</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different e-mail addresses</source>
        <translation>dažādas e-pasta adreses</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different given names</source>
        <translation>dažādi vārdi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different given names with one surname and year of birth, as twins have</source>
        <translation>dažādi vārdi, bet viens uzvārds un dzimšanas gads, kā dvīņiem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different municipalities</source>
        <translation>dažādi novadi vai pilsētas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different phone numbers</source>
        <translation>dažādi tālruņa numuri</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>different years of birth, as a parent and a child have</source>
        <translation>dažādi dzimšanas gadi, kā vecākam un bērnam</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>differs</source>
        <translation>atšķiras</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>hardly</source>
        <translation>maz ticams</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>likely</source>
        <translation>ticams</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>names that differ by one letter</source>
        <translation>vārdi atšķiras par vienu burtu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>names that sound a little alike</source>
        <translation>vārdi izklausās nedaudz līdzīgi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>names that sound alike</source>
        <translation>vārdi izklausās vienādi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>neighbouring age groups</source>
        <translation>blakus esošas vecuma grupas</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/wording.py"/>
        <source>none</source>
        <translation>nav</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>not stated</source>
        <translation>nav norādīts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>one family’s surname</source>
        <translation>vienas ģimenes uzvārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>one is the guardian of the other</source>
        <translation>viens ir otra likumiskais pārstāvis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>one name is a part of the other</source>
        <translation>viens vārds ir daļa no otra</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>possible</source>
        <translation>iespējams</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the only two of this surname in the place</source>
        <translation>vienīgie divi ar šo uzvārdu šajā vietā</translation>
    </message>
    <message>
        <location filename="../../ui/duplicates/comparison.py"/>
        <source>the same</source>
        <translation>sakrīt</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same age group</source>
        <translation>tā pati vecuma grupa</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same e-mail address</source>
        <translation>tā pati e-pasta adrese</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same given name with another surname</source>
        <translation>tāds pats vārds, cits uzvārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same given name, and the surname with another ending</source>
        <translation>tāds pats vārds, uzvārdam cita galotne</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same guardian</source>
        <translation>tas pats likumiskais pārstāvis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same name</source>
        <translation>tāds pats vārds un uzvārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same name in another script or spelling</source>
        <translation>tāds pats vārds un uzvārds citā rakstībā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same name with given name and surname swapped</source>
        <translation>vārds un uzvārds samainīti vietām</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same name, only the marks on the letters differ</source>
        <translation>tāds pats vārds un uzvārds, atšķiras tikai garumzīmes vai citas burtu zīmes</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same organisation</source>
        <translation>tā pati organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same phone number</source>
        <translation>tas pats tālruņa numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same place of residence</source>
        <translation>tā pati dzīvesvieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>the same year of birth</source>
        <translation>tas pats dzimšanas gads</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/duplicates.py"/>
        <source>years of birth one apart</source>
        <translation>dzimšanas gads atšķiras par vienu</translation>
    </message>
</context>
<context>
    <name>Erasure</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>%n consents</source>
        <translation>
            <numerusform>%n piekrišana</numerusform>
            <numerusform>%n piekrišanas</numerusform>
            <numerusform>%n piekrišanu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>%n records of the same person at other centres. A coordinator can erase them.</source>
        <translation>
            <numerusform>Tā paša cilvēka ieraksti citos centros: %n. To var dzēst koordinators.</numerusform>
            <numerusform>Tā paša cilvēka ieraksti citos centros: %n. Tos var dzēst koordinators.</numerusform>
            <numerusform>Tā paša cilvēka ierakstu citos centros nav.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>%n scans and photos of these events may show the person among others. Please look at them yourself.</source>
        <translation>
            <numerusform>%n šo pasākumu skenējumā vai foto cilvēks var būt redzams kopā ar citiem. Lūdzu, apskatiet to!</numerusform>
            <numerusform>%n šo pasākumu skenējumos un foto cilvēks var būt redzams kopā ar citiem. Lūdzu, apskatiet tos!</numerusform>
            <numerusform>%n šo pasākumu skenējumos un foto cilvēks var būt redzams kopā ar citiem. Lūdzu, apskatiet tos!</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Also %n scans on which nobody else stands</source>
        <translation>
            <numerusform>Arī %n skenējumu, kurā nav neviena cita</numerusform>
            <numerusform>Arī %n skenējumus, kuros nav neviena cita</numerusform>
            <numerusform>Arī %n skenējumu, kuros nav neviena cita</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Also take the name out of what is written elsewhere</source>
        <translation>Izņemt vārdu arī no citur rakstītā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>Another reason</source>
        <translation>Cits iemesls</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Certificates on paper: {numbers}</source>
        <translation>Apliecinājumi uz papīra: {numbers}</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Choose the reason</source>
        <translation>Izvēlieties iemeslu</translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_presenter.py"/>
        <source>Choose the reason.</source>
        <translation>Izvēlieties iemeslu.</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Delete the older backups on this laptop at once</source>
        <translation>Uzreiz izdzēst vecākās rezerves kopijas šajā datorā</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Erase for ever</source>
        <translation>Dzēst uz visiem laikiem</translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Erase {name} for ever</source>
        <translation>Dzēst uz visiem laikiem: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Erased for ever. The next files tell the other laptops.</source>
        <translation>Dati dzēsti uz visiem laikiem. Pārējie datori to uzzinās no nākamajiem failiem.</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_presenter.py"/>
        <source>Erasing and writing the records anew</source>
        <translation>Dati tiek dzēsti un pārrakstīti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Files on sticks and in e-mails stay sealed; delete them when the next ones are taken in.</source>
        <translation>Faili zibatmiņās un e-pastos paliek šifrēti; izdzēsiet tos, kad ir saņemti nākamie.</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>For somebody who must be forgotten. This cannot be undone, not even by a backup.</source>
        <translation>Ja cilvēka datiem jāpazūd pavisam. To nevar atsaukt, arī ne ar rezerves kopiju.</translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Goes for ever</source>
        <translation>Izzūd uz visiem laikiem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Guardian of: {names}. They stay, without a guardian.</source>
        <translation>Likumiskais pārstāvis bērniem: {names}. Viņu ieraksti paliek, bet bez pārstāvja.</translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Is not in Kopā’s hands</source>
        <translation>Ko programma nevar izdzēst</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>It should never have been kept</source>
        <translation>Šos datus nevajadzēja glabāt</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>It was asked for</source>
        <translation>Tas tika lūgts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Name, phone, e-mail, year of birth, family and notes: here at once, on every other laptop when it takes in the next file.</source>
        <translation>Vārds, tālrunis, e-pasts, dzimšanas gads, ģimene un piezīmes: šeit uzreiz, pārējos datoros, kad tie saņems nākamo failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Named in texts of the whole programme: {places}. Only a coordinator’s laptop changes those: it takes the name out when it takes in your next file, and the coordinator’s next file brings it here.</source>
        <translation>Vārds ir arī visas iniciatīvas tekstos: {places}. Tos maina tikai koordinatora datorā: tur vārdu izņems, kad importēs nākamo failu no jums, un šurp tas atnāks ar nākamo koordinatora failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Numbers in the register of certificates: {numbers}</source>
        <translation>Numuri apliecinājumu reģistrā: {numbers}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>Only a coordinator or whoever leads the centre can erase people of “{centre}”. Please ask them.</source>
        <translation>Centra „{centre}” cilvēku datus uz visiem laikiem var dzēst tikai koordinators vai centra vadītājs. Lūdzu, vērsieties pie viņiem.</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_presenter.py"/>
        <source>Otherwise they go on {day} at the latest, and are there until then in case of a mistake.</source>
        <translation>Citādi tās tiks izdzēstas vēlākais {day}, bet līdz tam noder, ja dzēsts kļūdas dēļ.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Presence at %n events, counted without a name</source>
        <translation>
            <numerusform>Dalība %n pasākumā, skaitīta bez vārda</numerusform>
            <numerusform>Dalība %n pasākumos, skaitīta bez vārda</numerusform>
            <numerusform>Dalība %n pasākumos, skaitīta bez vārda</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Signed lists on paper of: {events}</source>
        <translation>Parakstītas dalībnieku lapas uz papīra: {events}</translation>
    </message>
    <message>
        <location filename="../../app/cli/erasure.py"/>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Stays as a number</source>
        <translation>Paliek kā skaitlis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>Still kept by: {centres}. A coordinator can erase there.</source>
        <translation>Ieraksts vēl ir šeit: {centres}. Tur to var dzēst koordinators.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/erasing.py"/>
        <source>The name and code on %n certificates kept here</source>
        <translation>
            <numerusform>Vārds un kods %n šeit glabātā apliecinājumā</numerusform>
            <numerusform>Vārds un kods %n šeit glabātajos apliecinājumos</numerusform>
            <numerusform>Vārds un kods %n šeit glabātajos apliecinājumos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>The time to keep the record is over</source>
        <translation>Glabāšanas laiks ir beidzies</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>To go on, type the name: {name}</source>
        <translation>Lai turpinātu, ierakstiet vārdu: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_presenter.py"/>
        <source>Type the name as it stands above: {name}</source>
        <translation>Ierakstiet vārdu tā, kā tas redzams: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/people/erase_page.py"/>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>another note</source>
        <translation>cita piezīme</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>centre “{name}”</source>
        <translation>centrs „{name}”</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>certificate {name}</source>
        <translation>apliecinājums {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>event “{name}”</source>
        <translation>pasākums „{name}”</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>laptop “{name}”</source>
        <translation>dators „{name}”</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>mini-project “{name}”</source>
        <translation>mini projekts „{name}”</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>note about {name}</source>
        <translation>piezīme par cilvēku: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>organisation “{name}”</source>
        <translation>organizācija „{name}”</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>scan or photo “{name}”</source>
        <translation>skenējums vai foto „{name}”</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>settings of the programme</source>
        <translation>iniciatīvas iestatījumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>who signs: {name}</source>
        <translation>kas paraksta: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasure.py"/>
        <source>who works here: {name}</source>
        <translation>kas te strādā: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/erasing.py"/>
        <source>{name}, record of {centre}</source>
        <translation>{name}, ieraksts: {centre}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/exchange.py"/>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n files were saved, but not all.</source>
        <translation>
            <numerusform>Saglabāts %n fails, bet ne visi.</numerusform>
            <numerusform>Saglabāti %n faili, bet ne visi.</numerusform>
            <numerusform>Nav saglabāts neviens fails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/sentences.py"/>
        <source>%n of these certificates are on paper already, the first is {number}, so their issuing cannot be undone. Make those void in the register instead.</source>
        <translation>
            <numerusform>%n no šiem apliecinājumiem jau ir uz papīra (pirmais: {number}), tāpēc izsniegšanu nevar atsaukt. Anulēt var reģistrā.</numerusform>
            <numerusform>%n no šiem apliecinājumiem jau ir uz papīra (pirmais: {number}), tāpēc izsniegšanu nevar atsaukt. Anulēt var reģistrā.</numerusform>
            <numerusform>Neviens no šiem apliecinājumiem nav uz papīra, arī {number}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>A PIN has four to eight digits.</source>
        <translation>PIN ir no četriem līdz astoņiem cipariem.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>A centre’s code has one to six letters or digits; “{value}” does not fit.</source>
        <translation>Centra kodā ir no viena līdz sešiem burtiem vai cipariem; „{value}” neder.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>A certificate has room for {value} signatories at most.</source>
        <translation>Apliecinājumā ir vieta ne vairāk kā {value} parakstiem.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>A certificate that was made void stays void. Reissue it instead.</source>
        <translation>Anulēts apliecinājums paliek anulēts. Tā vietā izsniedziet to no jauna.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>A laptop cannot take itself out. Do this on another coordinator’s laptop.</source>
        <translation>Dators nevar atvienot pats sevi. Dariet to citā koordinatora datorā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Certificate {number} cannot be printed here: its layout did not come to this laptop, or was made with a newer Kopā. Take in the newest file of its centre, or print it there.</source>
        <translation>Apliecinājumu {number} šeit nevar izdrukāt: tā veidne nav atnākusi uz šo datoru vai ir veidota jaunākā programmas „Kopā” versijā. Importējiet centra jaunāko failu vai izdrukājiet to turpat centrā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Certificate {number} is on paper already, so its issuing cannot be undone. Make it void in the register instead.</source>
        <translation>Apliecinājums {number} jau ir uz papīra, tāpēc izsniegšanu nevar atsaukt. Anulēt to var reģistrā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Certificate {value} was already replaced or made void.</source>
        <translation>Apliecinājums {value} jau ir aizstāts vai anulēts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Group {number} is not what stands on the paper. Please look at it once more.</source>
        <translation>{number}. grupa nav tāda kā uz lapas. Lūdzu, apskatiet to vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Group {number}, typed as {typed}, is not what stands on the paper. Please look at it once more.</source>
        <translation>{number}. grupa ({typed}) nav tāda kā uz lapas. Lūdzu, apskatiet to vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Kopā cannot read or write “{path}”. Choose another folder, or check the stick.</source>
        <translation>Programma „Kopā” nevar nolasīt vai saglabāt „{path}”. Izvēlieties citu mapi vai pārbaudiet zibatmiņu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>Kopā did not save this file, or it is damaged. Have it saved once more; nothing was changed.</source>
        <translation>Šo failu nav saglabājusi programma „Kopā”, vai arī tas ir bojāts. Palūdziet to saglabāt vēlreiz; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Kopā is already open with this data folder. Use the other window, or close it.</source>
        <translation>Programma „Kopā” ar šo datu mapi jau ir atvērta. Lietojiet otru logu vai aizveriet to.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Kopā is still busy with another task. Wait until it has ended, and try again.</source>
        <translation>Programma „Kopā” vēl veic citu darbu. Pagaidiet, līdz tas beidzas, un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>No certificate is chosen. Choose people, then issue certificates.</source>
        <translation>Neviens apliecinājums nav izvēlēts. Vispirms izvēlieties cilvēkus, tad izsniedziet apliecinājumus.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>No event answers to “{asked}”. Look at the list of events.</source>
        <translation>Pasākums „{asked}” nav atrasts. Ieskatieties pasākumu sarakstā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>No printer is so far off. Please measure all four distances again.</source>
        <translation>Neviens printeris tik ļoti nenobīda. Lūdzu, izmēriet visus četrus attālumus vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Nobody stands on row {value} of this page.</source>
        <translation>Šīs lapas {value}. rindā neviena nav.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>On this laptop everything is counted as if it were the year 2199, so nothing new can be recorded. Set the right date in the computer’s settings, then go back to a backup from before the date was wrong.</source>
        <translation>Šajā datorā viss tiek skaitīts tā, it kā būtu 2199. gads, tāpēc neko jaunu nevar ierakstīt. Iestatiet pareizo datumu datora iestatījumos, tad atjaunojiet datus no rezerves kopijas, kas izveidota, pirms datums kļuva nepareizs.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>One text or picture among the records is too long for a file. Shorten the longest notes and save again; nothing was changed.</source>
        <translation>Viens no ierakstu tekstiem vai attēliem ir par lielu failam. Saīsiniet garākās piezīmes un saglabājiet vēlreiz; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Only a coordinator can do this; whoever leads a centre can do it for laptops of the centre. Nothing was changed.</source>
        <translation>To var darīt tikai koordinators, bet sava centra datoriem – arī centra vadītājs. Nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Please choose the centre that this laptop works for.</source>
        <translation>Lūdzu, izvēlieties centru, kurā šis dators strādā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please name the outcome area.</source>
        <translation>Lūdzu, nosauciet rezultātu jomu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please name the period, such as “2026, second half”.</source>
        <translation>Lūdzu, nosauciet periodu, piemēram, „2026. gada 2. pusgads”.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please name the template.</source>
        <translation>Lūdzu, nosauciet veidni.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please name whom you count.</source>
        <translation>Lūdzu, ierakstiet, ko jūs skaitāt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type a given name or a surname.</source>
        <translation>Lūdzu, ierakstiet vārdu vai uzvārdu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type a name.</source>
        <translation>Lūdzu, ierakstiet vārdu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the mini-project’s title.</source>
        <translation>Lūdzu, ierakstiet mini projekta nosaukumu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the name as it stands in the sentence, or leave it as it is.</source>
        <translation>Ierakstiet vārdu tā, kā tam jābūt teikumā, vai atstājiet to nelocītu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the name of who signs.</source>
        <translation>Lūdzu, ierakstiet parakstītāja vārdu un uzvārdu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the name of your centre.</source>
        <translation>Lūdzu, ierakstiet sava centra nosaukumu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the organisation’s name.</source>
        <translation>Lūdzu, ierakstiet organizācijas nosaukumu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the reason.</source>
        <translation>Lūdzu, ierakstiet iemeslu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the title of the event.</source>
        <translation>Lūdzu, ierakstiet pasākuma nosaukumu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type the word as it stands after “took part in”.</source>
        <translation>Lūdzu, ierakstiet, kā vārds skan teikumā aiz „piedalījās”.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type what the kind is called.</source>
        <translation>Lūdzu, ierakstiet, kā šo veidu sauc.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Please type whose logo it is.</source>
        <translation>Lūdzu, ierakstiet, kā logotips tas ir.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Several events answer to “{asked}”: {answers}. Please type more of the title.</source>
        <translation>Meklējot „{asked}”, atrasti vairāki pasākumi: {answers}. Lūdzu, ierakstiet garāku nosaukuma daļu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>Several records begin with “{value}”. Please type more of the id.</source>
        <translation>Ar „{value}” sākas vairāki ieraksti. Lūdzu, ierakstiet vairāk identifikatora zīmju.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>Some records in this file point to others that are missing. Ask for a new file; nothing was changed.</source>
        <translation>Daži ieraksti šajā failā atsaucas uz citiem, kuru nav. Palūdziet jaunu failu; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>Something among the records makes a file that no laptop could open, so it was not saved. Install the newest Kopā and save again; if that does not help, tell your coordinator.</source>
        <translation>Starp ierakstiem ir kas tāds, kādēļ failu neviens dators nevarētu atvērt, tāpēc tas nav saglabāts. Uzstādiet jaunāko programmas „Kopā” versiju un saglabājiet vēlreiz; ja tas nepalīdz, pastāstiet par to koordinatoram.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>Diskā nav vietas. Nekas nav mainīts; atbrīvojiet vietu un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The end “{value}” lies before the start. Please correct one of them.</source>
        <translation>Beigas „{value}” ir pirms sākuma. Lūdzu, izlabojiet vienu no abiem.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The event has no day yet. Add a session first.</source>
        <translation>Pasākumam vēl nav datuma. Vispirms pievienojiet nodarbību.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The file itself is not on this laptop, only what is known of it.</source>
        <translation>Pats fails nav šajā datorā, ir tikai ziņas par to.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The file of the laptop “{name}” holds far more than a laptop ever has: with it, no files could be saved here any more. Tell your coordinator; nothing was changed.</source>
        <translation>Datora „{name}” failā ir daudz vairāk, nekā datorā parasti var būt: ja to importētu, šeit vairs nevarētu saglabāt failus. Pastāstiet par to koordinatoram; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>The file of “{sender}” would erase data for ever (records: {count}), and that laptop may not do it by itself. Ask whether a coordinator or whoever leads the centre wants it. Then import it with the reason; nothing was changed.</source>
        <translation>Datora „{sender}” fails uz visiem laikiem dzēstu datus (ieraksti: {count}), bet tas dators pats to darīt nedrīkst. Noskaidrojiet, vai to vēlas koordinators vai centra vadītājs. Tad importējiet failu, norādot iemeslu; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The key file of the records is missing or damaged, so they cannot be opened. Put key.json back from your safety copy of the data folder.</source>
        <translation>Datu atslēgas faila nav vai tas ir bojāts, tāpēc datus nevar atvērt. Atjaunojiet failu key.json no datu mapes drošības kopijas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The laptop “{name}” only reads in this programme, so its files are not taken in. If it is to send, ask your coordinator to give it another role; nothing was changed.</source>
        <translation>Dators „{name}” šajā iniciatīvā drīkst tikai lasīt, tāpēc tā failus neimportē. Ja tam jāsūta faili, palūdziet koordinatoram piešķirt tam citu lomu; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The laptop “{name}” sent records of centres that it does not work for. Tell your coordinator; nothing was changed.</source>
        <translation>Dators „{name}” ir atsūtījis ierakstus par centriem, kuros tas nestrādā. Pastāstiet par to koordinatoram; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The laptop “{name}” was taken out of the programme on {day}, so its files are not taken in any more. If that was a mistake, your coordinator can let it join again; nothing was changed.</source>
        <translation>Dators „{name}” ir atvienots no iniciatīvas {day}, tāpēc tā failus vairs neimportē. Ja tā bija kļūda, koordinators var ļaut tam pievienoties no jauna; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The list has no column “{value}”.</source>
        <translation>Sarakstā nav kolonnas „{value}”.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>The paper does not open with this passphrase. Please type it once more; capital letters and marks count.</source>
        <translation>Ar šo paroles frāzi lapu nevar atvērt. Lūdzu, ierakstiet to vēlreiz; lielajiem burtiem un garumzīmēm ir nozīme.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/membership.py"/>
        <source>The passphrase is too short: it needs at least %n characters, such as four words.</source>
        <translation>
            <numerusform>Paroles frāze ir par īsu: vajag vismaz %n rakstzīmi, piemēram, četrus vārdus.</numerusform>
            <numerusform>Paroles frāze ir par īsu: vajag vismaz %n rakstzīmes, piemēram, četrus vārdus.</numerusform>
            <numerusform>Paroles frāze ir par īsu: vajag vismaz %n rakstzīmju, piemēram, četrus vārdus.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The records are more than one file can carry, so the file was not saved. Save it without the copies of scans and photos, or ask your coordinator; nothing was changed.</source>
        <translation>Ierakstu ir vairāk, nekā vienā failā var ietilpt, tāpēc fails nav saglabāts. Saglabājiet to bez skenējumu un fotogrāfiju kopijām vai jautājiet koordinatoram; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>The records of the laptop “{name}” are counted as if it were {day}, so its files are not taken in. On that laptop, set the right date and go back to a backup from before; nothing was changed.</source>
        <translation>Datora „{name}” ieraksti tiek skaitīti tā, it kā būtu {day}, tāpēc tā failus neimportē. Tajā datorā iestatiet pareizo datumu un atjaunojiet datus no agrākas rezerves kopijas; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>The records of this laptop are known in the programme as those of “{centre}”, so it can only join as a laptop of that centre. Nothing was changed.</source>
        <translation>Šī datora ieraksti iniciatīvā ir zināmi kā centra „{centre}” ieraksti, tāpēc tas var pievienoties tikai kā šī centra dators. Nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The records on this disk are damaged. Nothing was changed; restore the last backup.</source>
        <translation>Dati šajā diskā ir bojāti. Nekas nav mainīts; atjaunojiet datus no pēdējās rezerves kopijas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The records were changed by another program and cannot be trusted. Restore the last backup.</source>
        <translation>Datus ir mainījusi cita programma, un tie vairs nav uzticami. Atjaunojiet datus no pēdējās rezerves kopijas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The sheet cannot be printed until its problems are mended.</source>
        <translation>Lapu nevar izdrukāt, kamēr nav novērstas nepilnības.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The sheet would be empty. Add people, or ask for blank rows.</source>
        <translation>Lapa būtu tukša. Pievienojiet cilvēkus vai izvēlieties tukšas rindas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The stick or folder was gone before all was written. Put the stick in again and save once more; the records are safe on this laptop.</source>
        <translation>Zibatmiņa vai mape pazuda, pirms viss bija ierakstīts. Pievienojiet zibatmiņu vēlreiz un saglabājiet no jauna; dati šajā datorā ir drošībā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>The template is too large to be carried to other laptops. Shorten its texts.</source>
        <translation>Veidne ir par lielu, lai to pārnestu uz citiem datoriem. Saīsiniet tās tekstus.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/rights.py"/>
        <source>The whole programme shares this, and only a coordinator changes it. Nothing was changed; ask your coordinator.</source>
        <translation>Tas ir kopīgs visai iniciatīvai, un to maina tikai koordinators. Nekas nav mainīts; vērsieties pie koordinatora.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>There are {value} own templates already. Remove one before adding another.</source>
        <translation>Savu veidņu skaits jau ir {value}. Dzēsiet kādu, pirms pievienojat nākamo.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>There is not enough room for the file: it needs {needed} MB, and {free} MB are free. Free some space, or use another stick.</source>
        <translation>Failam nepietiek vietas: vajag {needed} MB, brīvi ir {free} MB. Atbrīvojiet vietu vai ņemiet citu zibatmiņu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>There is nothing to do again.</source>
        <translation>Nav nekā, ko atkārtot.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>There is nothing to undo since Kopā was opened.</source>
        <translation>Kopš programmas atvēršanas nav nekā, ko atsaukt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>There is something in the folder {value} already. Choose a new one.</source>
        <translation>Mapē {value} jau kaut kas ir. Izvēlieties jaunu mapi.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/rights.py"/>
        <source>There was a kind of this name, and it was removed. Only a coordinator brings it back: choose another kind, or ask your coordinator.</source>
        <translation>Pasākuma veids ar šādu nosaukumu jau bija un tika dzēsts. To var atjaunot tikai koordinators: izvēlieties citu veidu vai vērsieties pie koordinatora.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>These are not all groups of a recovery paper. Please type every group, row by row.</source>
        <translation>Te nav visu atjaunošanas lapas grupu. Lūdzu, ierakstiet visas grupas rindu pa rindai.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/rights.py"/>
        <source>These records belong to different centres, so only a coordinator decides whether they are the same. Nothing was changed.</source>
        <translation>Šie ieraksti pieder dažādiem centriem, tāpēc tikai koordinators lemj, vai tie ir viens un tas pats. Nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>These records were written by a newer Kopā. Install the newer version on this laptop; nothing was changed.</source>
        <translation>Šie dati saglabāti ar jaunāku programmas „Kopā” versiju. Uzstādiet to šajā datorā; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This can only be done on a coordinator’s laptop; nothing was changed.</source>
        <translation>To var darīt tikai koordinatora datorā; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This category is not on the list any more.</source>
        <translation>Šīs kategorijas sarakstā vairs nav.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This centre is not known here. Please check the settings.</source>
        <translation>Šis centrs šeit nav zināms. Lūdzu, pārbaudiet iestatījumus.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This certificate is not in the register. Please search again.</source>
        <translation>Šī apliecinājuma reģistrā nav. Lūdzu, meklējiet vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>This difference is settled already. There is nothing to put back.</source>
        <translation>Šī atšķirība jau ir precizēta. Nav ko atjaunot.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file belongs to another programme. Ask its sender for a file of yours; nothing was changed.</source>
        <translation>Šis fails ir no citas iniciatīvas. Palūdziet sūtītājam jūsu iniciatīvas failu; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file cannot be opened here: it was made for other laptops, or copied only in part. Copy it again, or ask its sender to save one for this laptop too; nothing was changed.</source>
        <translation>Šo failu šeit nevar atvērt: tas ir paredzēts citiem datoriem vai nokopēts tikai daļēji. Nokopējiet to vēlreiz vai palūdziet sūtītājam saglabāt failu arī šim datoram; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file comes from a laptop that calls itself “{name}” and does not belong to your programme. Ask your coordinator to add this laptop; nothing was changed.</source>
        <translation>Šis fails ir no datora, kas sevi sauc par „{name}” un nepieder jūsu iniciatīvai. Palūdziet koordinatoram šo datoru pievienot; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file comes from a laptop that does not belong to your programme. Ask your coordinator to add this laptop; nothing was changed.</source>
        <translation>Šis fails ir no datora, kas nepieder jūsu iniciatīvai. Palūdziet koordinatoram šo datoru pievienot; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This file does not let this laptop join. Ask your coordinator for the file that was made for it; nothing was changed.</source>
        <translation>Šis fails neļauj šim datoram pievienoties. Palūdziet koordinatoram failu, kas sagatavots tieši šim datoram; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file holds records that no Kopā writes. Ask where it comes from; nothing was changed.</source>
        <translation>Šajā failā ir ieraksti, kādus programma „Kopā” neveido. Noskaidrojiet, no kurienes tas nāk; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file is damaged or was copied only in part. Copy it to the stick again; nothing was changed.</source>
        <translation>Šis fails ir bojāts vai nav nokopēts līdz galam. Nokopējiet to zibatmiņā vēlreiz; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file is larger than any Kopā file can be. Ask its sender to save it anew; nothing was changed.</source>
        <translation>Šis fails ir lielāks, nekā programmas „Kopā” fails var būt. Palūdziet sūtītājam to saglabāt no jauna; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This file is not kept as evidence any more. Please open the event again.</source>
        <translation>Šis fails vairs nav starp pierādījumiem. Atveriet pasākumu vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file was made by a newer Kopā ({version}). Install the newer version here first; nothing was changed.</source>
        <translation>Šis fails izveidots ar jaunāku programmas „Kopā” versiju ({version}). Vispirms uzstādiet to šeit; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file was made by a newer Kopā. Install the newer version here first; nothing was changed.</source>
        <translation>Šis fails izveidots ar jaunāku programmas „Kopā” versiju. Vispirms uzstādiet to šeit; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file was made by a trial version of Kopā. Install the newest Kopā there, and save the file again; nothing was changed.</source>
        <translation>Šis fails izveidots ar programmas „Kopā” izmēģinājuma versiju. Tajā datorā uzstādiet jaunāko versiju un saglabājiet failu vēlreiz; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This file was made for other laptops and passed on to this one by somebody. Ask its sender for a file for this laptop; nothing was changed.</source>
        <translation>Šis fails bija paredzēts citiem datoriem, un kāds to ir pārsūtījis uz šo. Palūdziet sūtītājam failu šim datoram; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>This file would delete many records at once: {deleted} of {of} ({records}). Look at what it brings, and ask its sender whether that is meant. Then import it with the reason; nothing was changed.</source>
        <translation>Šis fails vienlaikus dzēstu daudz ierakstu: {deleted} no {of} ({records}). Apskatiet, ko tas maina, un noskaidrojiet pie sūtītāja, vai tas tā domāts. Tad importējiet to, norādot iemeslu; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This import does not stand any more. Please look at the list of imports.</source>
        <translation>Šis imports vairs nav spēkā. Lūdzu, apskatiet importu sarakstu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>This is not a file that asks to join, or it was copied only in part. Choose the one that ends in .kopa-join, or have it saved once more.</source>
        <translation>Šis nav pievienošanās lūgums, vai arī tas nav nokopēts līdz galam. Izvēlieties failu, kura nosaukums beidzas ar .kopa-join, vai palūdziet to saglabāt vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This is one and the same record. Please choose two.</source>
        <translation>Tas ir viens un tas pats ieraksts. Lūdzu, izvēlieties divus.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This kind of event is not on the list any more. Please choose another.</source>
        <translation>Šī pasākuma veida sarakstā vairs nav. Lūdzu, izvēlieties citu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This laptop belongs to a programme already. Nothing was changed.</source>
        <translation>Šis dators jau pieder iniciatīvai. Nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This laptop does not belong to a programme yet. Ask your coordinator to let it join.</source>
        <translation>Šis dators vēl nepieder iniciatīvai. Palūdziet koordinatoram atļauju pievienoties.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This laptop gathers the records of centres. New records are made on a centre’s laptop.</source>
        <translation>Šajā datorā tiek apkopoti centru dati. Jaunus ierakstus veido centra datorā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This laptop is not on the list. Please look at the list of laptops.</source>
        <translation>Šī datora nav sarakstā. Lūdzu, ieskatieties datoru sarakstā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/rights.py"/>
        <source>This laptop only reads: what is changed here would reach nobody. Records are changed on the laptops of the centres and of the coordinators.</source>
        <translation>Šis dators tikai lasa: šeit mainītais nenonāktu ne pie viena. Ierakstus maina centru un koordinatoru datoros.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This laptop says that it is {day}, and that cannot be: this Kopā believes no day after {latest}. Set the right date in the computer’s settings.</source>
        <translation>Datora pulkstenis rāda {day}, bet tā nevar būt: šī programmas „Kopā” versija nepieņem datumus pēc {latest}. Iestatiet pareizo datumu datora iestatījumos.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This laptop was taken out of the programme, so nobody takes in its files. Save a new file to join and give it to your coordinator; all records are still here.</source>
        <translation>Šis dators ir atvienots no iniciatīvas, tāpēc tā failus neviens neimportē. Saglabājiet jaunu pievienošanās lūgumu un nododiet to koordinatoram; visi ieraksti joprojām ir šeit.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>This laptop was taken out of the programme. To come back it needs new keys: choose there to join anew, and bring the new file.</source>
        <translation>Šis dators ir atvienots no iniciatīvas. Lai atgrieztos, tam vajadzīgas jaunas atslēgas: tajā izvēlieties „Pievienoties no jauna” un atnesiet jauno failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This laptop’s date looks wrong. Set the date, or confirm it on the Today screen.</source>
        <translation>Šī datora datums šķiet nepareizs. Iestatiet datumu vai apstipriniet to ekrānā „Šodien”.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This logo is not on the list any more.</source>
        <translation>Šī logotipa sarakstā vairs nav.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This mini-project is not in the records any more. Please search again.</source>
        <translation>Šī mini projekta ierakstos vairs nav. Lūdzu, meklējiet vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This name is not on the list any more. Please pick another.</source>
        <translation>Šī vārda sarakstā vairs nav. Lūdzu, izvēlieties citu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This organisation is not in the records any more. Please search again.</source>
        <translation>Šīs organizācijas datos vairs nav. Lūdzu, meklējiet vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This outcome area is not on the list any more.</source>
        <translation>Šīs rezultātu jomas sarakstā vairs nav.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This page is not among the printed ones here. Please check its code.</source>
        <translation>Šādas lapas starp šeit izdrukātajām nav. Pārbaudiet tās kodu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This person is not in the records any more. Please search again.</source>
        <translation>Šīs personas datos vairs nav. Lūdzu, meklējiet vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This reporting period is not on the list any more.</source>
        <translation>Šī pārskata perioda sarakstā vairs nav.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This session is not in the event any more. Please open the event again.</source>
        <translation>Šīs nodarbības pasākumā vairs nav. Lūdzu, atveriet pasākumu vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This signatory is not on the list any more.</source>
        <translation>Šī parakstītāja sarakstā vairs nav.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This stick or folder is write-protected. Open the little lock at the side of the stick, or use another one.</source>
        <translation>Šī zibatmiņa vai mape ir aizsargāta pret rakstīšanu. Pārbīdiet slēdzīti zibatmiņas malā vai ņemiet citu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>This template is not here any more. Please choose another.</source>
        <translation>Šīs veidnes vairs nav. Lūdzu, izvēlieties citu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/rights.py"/>
        <source>This template was made elsewhere, and only a coordinator changes it. Make a copy: that one is yours to change.</source>
        <translation>Šī veidne veidota citur, un to maina tikai koordinators. Izveidojiet kopiju: to varēsiet mainīt paši.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>Two people cannot be the guardians of each other. Nothing was changed.</source>
        <translation>Divi cilvēki nevar pārstāvēt viens otru kā likumiskie pārstāvji. Nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>What this belongs to is not on the lists any more. Nothing was changed.</source>
        <translation>Tā, pie kā tas pieder, sarakstos vairs nav. Nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>What was read back from the stick is not what was written. Use another stick; the records are safe on this laptop.</source>
        <translation>Zibatmiņā nolasītais neatbilst tam, kas tika ierakstīts. Ņemiet citu zibatmiņu; dati šajā datorā ir drošībā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Your centre has as many laptops as its leader can let in. Ask a coordinator to let this one in. Nothing was changed.</source>
        <translation>Jūsu centram jau ir tik daudz datoru, cik centra vadītājs drīkst pievienot. Palūdziet, lai šo datoru pievieno koordinators. Nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>{value} mm cannot be right. Measure from the edge of the paper to the line.</source>
        <translation>{value} mm nevar būt pareizi. Mēriet no papīra malas līdz līnijai.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{name}” is a mini-project of another centre. Choose one of the event’s own centre, or none.</source>
        <translation>„{name}” ir cita centra mini projekts. Izvēlieties tā centra mini projektu, kuram pieder pasākums, vai nevienu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{name}” is kept by another centre and cannot be used here. Add a record of the centre’s own.</source>
        <translation>„{name}” ir cita centra ierakstos, un šeit to izmantot nevar. Pievienojiet šim centram savu ierakstu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/differences.py"/>
        <source>“{name}” is not on the lists any more. Bring that back first; nothing was changed.</source>
        <translation>„{name}” sarakstos vairs nav. Vispirms atjaunojiet to; nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{path}” is not a sound backup of this laptop’s records. Choose another backup.</source>
        <translation>„{path}” nav derīga šī datora datu rezerves kopija. Izvēlieties citu kopiju.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” cannot be a year of birth.</source>
        <translation>„{value}” nevar būt dzimšanas gads.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” cannot be understood here.</source>
        <translation>„{value}” šeit nav saprotams.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is here already. Open it, or type a name that tells it apart.</source>
        <translation>„{value}” jau ir sarakstā. Atveriet to vai ierakstiet nosaukumu, pēc kura abas var atšķirt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is less than nothing. Please correct it.</source>
        <translation>„{value}” ir mazāk par nulli. Lūdzu, izlabojiet.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is no number of hours: type 1 to 2000.</source>
        <translation>„{value}” nav stundu skaits: ierakstiet skaitli no 1 līdz 2000.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is no share of the sessions: type 1 to 100.</source>
        <translation>„{value}” nav nodarbību daļa: ierakstiet skaitli no 1 līdz 100.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is no time that somebody stayed. Type 45, 1:30 or 1.5 h.</source>
        <translation>„{value}” nav ilgums. Ierakstiet, piemēram, 45, 1:30 vai 1,5 st.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is not a form of this name. Please look at the letters.</source>
        <translation>„{value}” nav šī vārda forma. Lūdzu, pārbaudiet burtus.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is not a phone number. Latvian numbers have 8 digits.</source>
        <translation>„{value}” nav tālruņa numurs. Latvijas numuros ir 8 cipari.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is not a sum of money. Type it like 600 or 600,50.</source>
        <translation>„{value}” nav naudas summa. Rakstiet, piemēram, 600 vai 600,50.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” is on the list already. Please choose it there.</source>
        <translation>„{value}” sarakstā jau ir. Lūdzu, izvēlieties to tur.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” must end in .xlsx or .csv. Please rename the file.</source>
        <translation>Faila „{value}” nosaukumam jābeidzas ar .xlsx vai .csv. Lūdzu, pārdēvējiet failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sentences.py"/>
        <source>“{value}” must end in .xlsx, .pdf or .json. Please rename the file.</source>
        <translation>Faila „{value}” nosaukumam jābeidzas ar .xlsx, .pdf vai .json. Lūdzu, pārdēvējiet failu.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>%n academic hours</source>
        <translation>
            <numerusform>%n akadēmiskā stunda</numerusform>
            <numerusform>%n akadēmiskās stundas</numerusform>
            <numerusform>%n akadēmisko stundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>%n hours</source>
        <translation>
            <numerusform>%n stunda</numerusform>
            <numerusform>%n stundas</numerusform>
            <numerusform>%n stundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/people/presenter.py"/>
        <source>%n people on the list</source>
        <translation>
            <numerusform>Sarakstā %n cilvēks</numerusform>
            <numerusform>Sarakstā %n cilvēki</numerusform>
            <numerusform>Sarakstā vēl nav neviena</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>A few words; may stay empty.</source>
        <translation>Daži vārdi; var atstāt tukšu.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/offer_presenter.py"/>
        <source>A place is free. Next on the waiting list: {name}</source>
        <translation>Ir brīva vieta. Nākamā persona gaidītāju sarakstā: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>About the event</source>
        <translation>Par pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Add a day</source>
        <translation>Pievienot datumu</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Add a partner</source>
        <translation>Pievienot partneri</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Add people</source>
        <translation>Pievienot cilvēkus</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Add somebody: type a name or a phone number</source>
        <translation>Pievienot: ierakstiet vārdu vai tālruņa numuru</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Add to the list</source>
        <translation>Pievienot sarakstam</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Add to the team</source>
        <translation>Pievienot komandai</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/find_presenter.py"/>
        <source>Add “{name}” as somebody new</source>
        <translation>Pievienot jaunu personu „{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Added and registered: {name}</source>
        <translation>Persona un pieteikums pievienoti: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/columns.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Age</source>
        <translation>Vecums</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>All places are taken. Waiting list, no. {number}: {name}</source>
        <translation>Visas vietas aizņemtas. Gaidītāju sarakstā, Nr. {number}: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Approved programme</source>
        <translation>Saskaņota programma</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Attendance is entered. Did the event take place?</source>
        <translation>Apmeklējums ir atzīmēts. Vai pasākums notika?</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>By registration</source>
        <translation>Ar pieteikšanos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>By registration, %n places</source>
        <translation>
            <numerusform>Ar pieteikšanos, %n vieta</numerusform>
            <numerusform>Ar pieteikšanos, %n vietas</numerusform>
            <numerusform>Ar pieteikšanos, vietu nav</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/page/team_panels.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Cancel the event</source>
        <translation>Atcelt pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Cancel the event …</source>
        <translation>Atcelt pasākumu…</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Cancelled</source>
        <comment>registration</comment>
        <translation>Atcelts</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Cancelled. Reason: {reason}</source>
        <translation>Atcelts. Iemesls: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Centre</source>
        <translation>Centrs</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Change</source>
        <translation>Labot</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Change days and times</source>
        <translation>Labot datumus un laikus</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Choose a person from the list.</source>
        <translation>Izvēlieties personu no saraksta.</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Choose a place from the list.</source>
        <translation>Izvēlieties vietu no saraksta.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Choose an organisation from the list, or the line that adds it.</source>
        <translation>Izvēlieties organizāciju no saraksta vai rindu, kas to pievieno.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Count and name them</source>
        <translation>Skaitīt un ierakstīt</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Do not cancel</source>
        <translation>Neatcelt</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Does what</source>
        <translation>Loma</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Enter from paper</source>
        <translation>Ievadīt no papīra</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Event cancelled: {title}</source>
        <translation>Pasākums atcelts: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Event marked as held: {title}</source>
        <translation>Pasākums atzīmēts kā noticis: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Event planned again: {title}</source>
        <translation>Pasākums atkal plānots: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Event removed: {title}</source>
        <translation>Pasākums dzēsts: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Evidence</source>
        <translation>Pierādījumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Facilitator</source>
        <translation>Nodarbības vadītājs</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Give a place</source>
        <translation>Piešķirt vietu</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/offer.py"/>
        <source>Give the place</source>
        <translation>Piešķirt vietu</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Given name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Gives the rooms</source>
        <translation>Nodrošina telpas</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Hours</source>
        <translation>Apjoms</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Hours of volunteer work</source>
        <translation>Brīvprātīgā darba stundas</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/lists_door.py"/>
        <source>Import participants…</source>
        <translation>Importēt dalībniekus…</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Kind of the added organisation</source>
        <translation>Pievienotās organizācijas veids</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/offer.py"/>
        <source>Leave it</source>
        <translation>Nepiešķirt</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Listed apart from people, such as at an open day.</source>
        <translation>Atsevišķi no cilvēkiem, piemēram, atvērto durvju dienā.</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Lives in</source>
        <translation>Dzīvesvieta</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Mark as held</source>
        <translation>Atzīmēt kā notikušu</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Maybe here already: {name} ({reason})</source>
        <translation>Varbūt jau ir: {name} ({reason})</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Mini-project</source>
        <translation>Mini projekts</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>More</source>
        <translation>Vēl</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Municipality</source>
        <translation>Novads</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Name</source>
        <translation>Vārds, uzvārds</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Next</source>
        <translation>Tālāk</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>No certificate is issued yet.</source>
        <translation>Apliecinājumi vēl nav izsniegti.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>No day is set yet.</source>
        <translation>Datums vēl nav noteikts.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Nobody is marked yet.</source>
        <translation>Apmeklējums vēl nav atzīmēts.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Nobody is on the list yet.</source>
        <translation>Sarakstā vēl nav neviena.</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Nobody is on the list yet. Type a name above: three letters are enough.</source>
        <translation>Sarakstā vēl nav neviena. Ierakstiet vārdu augšā – pietiek ar trim burtiem.</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Not stated</source>
        <translation>Nav norādīts</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Only when it is volunteer work; may stay empty.</source>
        <translation>Tikai brīvprātīgajam darbam; var atstāt tukšu.</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Open person</source>
        <translation>Atvērt personu</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Open to all, without registration</source>
        <translation>Atvērts visiem, bez pieteikšanās</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Organisations present</source>
        <translation>Klātesošās organizācijas</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Organisations that have a part in it.</source>
        <translation>Organizācijas, kas iesaistītas pasākumā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Organiser</source>
        <comment>organisation</comment>
        <translation>Organizators</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Organiser</source>
        <comment>person</comment>
        <translation>Organizators</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Outcome area</source>
        <translation>Rezultātu joma</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Overview</source>
        <translation>Kopskats</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Parish, town or municipality</source>
        <translation>Pagasts, pilsēta vai novads</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Partner</source>
        <translation>Sadarbības partneris</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Partner taken off: {name}</source>
        <translation>Vairs nav partneru vidū: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Partners</source>
        <translation>Sadarbības partneri</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Partners of the event changed: {title}</source>
        <translation>Pasākuma partneri mainīti: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>People</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>People of the event</source>
        <translation>Pasākuma dalībnieki</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>People who answer to what is typed</source>
        <translation>Cilvēki, kas atbilst ierakstītajam</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Place</source>
        <translation>Norises vieta</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Place</source>
        <comment>on the list</comment>
        <translation>Pieteikšanās</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/offer_presenter.py"/>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Place given: {name}</source>
        <translation>Vieta piešķirta: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Places taken: {taken} of {limit}</source>
        <translation>Aizņemtas vietas: {taken} no {limit}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Plan a similar event</source>
        <translation>Plānot līdzīgu pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Plan again as not held yet</source>
        <translation>Vēl nav noticis – plānot atkal</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Print certificates</source>
        <translation>Drukāt apliecinājumus</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Print sign-in sheet</source>
        <translation>Drukāt reģistrācijas lapu</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Print the pack</source>
        <translation>Drukāt komplektu</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Programme</source>
        <translation>Iniciatīva</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Registered</source>
        <translation>Pieteikums</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Registered: {name}</source>
        <translation>Pieteikums pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/page.py"/>
        <source>Remove the event</source>
        <translation>Dzēst pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/lists_door.py"/>
        <source>Save the attendance as a table…</source>
        <translation>Saglabāt apmeklējumu kā tabulu…</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/lists_door.py"/>
        <source>Save the participants as a table…</source>
        <translation>Saglabāt dalībniekus kā tabulu…</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>School, association, group …</source>
        <translation>Skola, biedrība, grupa…</translation>
    </message>
    <message>
        <location filename="../../ui/door/new_person.py"/>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Take attendance</source>
        <translation>Atzīmēt apmeklējumu</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/part.py"/>
        <source>Take off the list</source>
        <translation>Noņemt no saraksta</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Take off the partners: {name}</source>
        <translation>Noņemt no partneriem: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Take off the team: {name}</source>
        <translation>Noņemt no komandas: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Take this person</source>
        <translation>Izvēlēties šo personu</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/new_person.py"/>
        <source>Take this person: {name}</source>
        <translation>Izvēlēties šo personu: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Taken off the list: {name}</source>
        <translation>Vairs nav sarakstā: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Taken off the team: {name}</source>
        <translation>Vairs nav komandā: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Takes part</source>
        <translation>Piedalās</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>Taking part</source>
        <translation>Dalība</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Team</source>
        <translation>Komanda</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/presenter.py"/>
        <source>Team of the event changed: {title}</source>
        <translation>Pasākuma komanda mainīta: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>The event has no day yet.</source>
        <translation>Pasākumam vēl nav datuma.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>The event stays in the list as cancelled. People and papers stay as they are.</source>
        <translation>Pasākums paliek sarakstā kā atcelts. Dalībnieki un dokumenti paliek, kā ir.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>The list is ready for its sign-in sheet.</source>
        <translation>Saraksts ir gatavs reģistrācijas lapai.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>The signed pages are not entered yet.</source>
        <translation>Parakstītās lapas vēl nav ievadītas.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Three letters of a name</source>
        <translation>Trīs vārda burti</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/steps.py"/>
        <source>Tomorrow is the day: everything can be printed at once.</source>
        <translation>Pasākums ir rīt: visu var izdrukāt uzreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/roles.py"/>
        <source>Volunteer</source>
        <translation>Brīvprātīgais</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Waiting, no. {number}</source>
        <translation>Gaida, Nr. {number}</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>Waiting: {count}</source>
        <translation>Gaida vietu: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/columns.py"/>
        <source>Walk-in</source>
        <translation>Bez pieteikšanās</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>When</source>
        <translation>Norises laiks</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview_part.py"/>
        <source>Who leads, helps and organises.</source>
        <translation>Kas vada, palīdz un organizē.</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/team_panels.py"/>
        <source>Write hours such as 2, 2.5 or 2:30.</source>
        <translation>Ierakstiet stundas, piemēram, 2 vai 2,5 vai 2:30.</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/find_presenter.py"/>
        <source>already on the list</source>
        <translation>jau ir sarakstā</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>at %n sessions</source>
        <translation>
            <numerusform>%n nodarbībā</numerusform>
            <numerusform>%n nodarbībās</numerusform>
            <numerusform>nevienā nodarbībā</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>certificates</source>
        <comment>under a number</comment>
        <translation>apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>no day yet</source>
        <translation>vēl nav datuma</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>on the waiting list</source>
        <translation>gaida vietu</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>present with names</source>
        <comment>under a number</comment>
        <translation>klāt pēc saraksta</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>registered</source>
        <comment>under a number</comment>
        <translation>pieteikumi</translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>without names</source>
        <comment>under a number</comment>
        <translation>klāt bez saraksta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/page/overview.py"/>
        <source>{first} and %n more days</source>
        <translation>
            <numerusform>{first} un vēl %n diena</numerusform>
            <numerusform>{first} un vēl %n dienas</numerusform>
            <numerusform>{first}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/page/overview.py"/>
        <source>{hours} h</source>
        <translation>{hours} st.</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>{name}: already on the list</source>
        <translation>{name}: jau ir sarakstā</translation>
    </message>
    <message>
        <location filename="../../ui/events/people/presenter.py"/>
        <source>{name}: already on the list as {other}</source>
        <translation>{name}: jau ir sarakstā kā {other}</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message numerus="yes">
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>%n days:</source>
        <translation>
            <numerusform>%n diena:</numerusform>
            <numerusform>%n dienas:</numerusform>
            <numerusform>Nevienas dienas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/calendar/month.py"/>
        <location filename="../../ui/events/presenter.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>%n pasākums</numerusform>
            <numerusform>%n pasākumi</numerusform>
            <numerusform>%n pasākumu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/month_paint.py"/>
        <source>+{count} more</source>
        <translation>vēl +{count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>A mini-project that was removed</source>
        <translation>Dzēsts mini projekts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Academic hours of 45 minutes</source>
        <translation>Akadēmiskās stundas (45 minūtes)</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Add an own kind of event</source>
        <translation>Pievienot savu pasākuma veidu</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Add an own kind …</source>
        <translation>Pievienot savu veidu…</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>Add another day</source>
        <translation>Pievienot vēl vienu dienu</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Add these days</source>
        <translation>Pievienot šīs dienas</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>After “took part in”</source>
        <translation>Aiz vārda „piedalījās”</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>All centres</source>
        <translation>Visi centri</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>All days</source>
        <translation>Visas dienas</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>All kinds</source>
        <translation>Visi veidi</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>All mini-projects</source>
        <translation>Visi mini projekti</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>An event has %n days at most.</source>
        <translation>
            <numerusform>Pasākumam var būt ne vairāk kā %n diena.</numerusform>
            <numerusform>Pasākumam var būt ne vairāk kā %n dienas.</numerusform>
            <numerusform>Pasākumam nevar būt neviena diena.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/month_view.py"/>
        <source>Calendar of the month</source>
        <translation>Mēneša kalendārs</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Cancelled</source>
        <translation>Atcelts</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Cancelled</source>
        <comment>events</comment>
        <translation>Atceltie</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Centre</source>
        <translation>Centrs</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Certificates and reports use these words. Please read the second one aloud: it is only suggested.</source>
        <translation>Šos vārdus izmanto apliecinājumos un pārskatos. Lūdzu, izlasiet otro skaļi: tas ir tikai ieteikums.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Change the event</source>
        <translation>Labot pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_presenter.py"/>
        <source>Change this kind …</source>
        <translation>Labot šo veidu…</translation>
    </message>
    <message>
        <location filename="../../ui/events/columns.py"/>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>Day</source>
        <translation>Datums</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>Day of session {number}</source>
        <translation>{number}. nodarbības datums</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Do not save</source>
        <translation>Nesaglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Empty where there is room for everybody.</source>
        <translation>Atstājiet tukšu, ja vietas pietiek visiem.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>End of session {number}</source>
        <translation>{number}. nodarbības beigas</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>English</source>
        <translation>angļu</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/part.py"/>
        <source>Enter opens the day · N plans an event on it · Page Up and Page Down turn the month</source>
        <translation>Enter atver dienu · N plāno pasākumu šajā dienā · Page Up un Page Down šķir mēnešus</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/month_view.py"/>
        <source>Enter opens the day, N plans an event on it.</source>
        <translation>Enter atver dienu, N plāno pasākumu šajā dienā.</translation>
    </message>
    <message>
        <location filename="../../ui/events/columns.py"/>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Event changed: {title}</source>
        <translation>Pasākums labots: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Event planned: {title}</source>
        <translation>Pasākums ieplānots: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/list_page.py"/>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Every four weeks</source>
        <translation>Ik pēc četrām nedēļām</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Every three weeks</source>
        <translation>Ik pēc trim nedēļām</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Every two weeks</source>
        <translation>Ik pēc divām nedēļām</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Every week</source>
        <translation>Katru nedēļu</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>First time</source>
        <translation>Pirmā reize</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>For instance: piedalījās radošajā vakarā</source>
        <translation>Piemēram: piedalījās radošajā vakarā</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>For whom and how</source>
        <translation>Kam un kā</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>From</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/periods.py"/>
        <source>From today on</source>
        <translation>Sākot ar šodienu</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Held</source>
        <translation>Noticis</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Held</source>
        <comment>events</comment>
        <translation>Notikušie</translation>
    </message>
    <message>
        <location filename="../../ui/events/list_page.py"/>
        <source>Here are all events of your centre. Plan the first one.</source>
        <translation>Šeit ir visi jūsu centra pasākumi. Ieplānojiet pirmo!</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Hours of 60 minutes</source>
        <translation>Stundas (60 minūtes)</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Hours on papers</source>
        <translation>Stundas dokumentos</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>How often</source>
        <translation>Cik bieži</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>In English</source>
        <translation>Angļu valodā</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>In Russian</source>
        <translation>Krievu valodā</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_presenter.py"/>
        <source>Kind of event added: {name}</source>
        <translation>Pasākuma veids pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_presenter.py"/>
        <source>Kind of event changed: {name}</source>
        <translation>Pasākuma veids labots: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Kind of event of the programme</source>
        <translation>Iniciatīvas pasākumu veids</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_presenter.py"/>
        <source>Kind of event removed from the list: {name}</source>
        <translation>Pasākuma veids vairs nav sarakstā: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/periods.py"/>
        <source>Last month</source>
        <translation>Iepriekšējais mēnesis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/periods.py"/>
        <source>Last year</source>
        <translation>Iepriekšējais gads</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Latgalian</source>
        <translation>latgaliešu</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Latvian</source>
        <translation>latviešu</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Leave out public holidays</source>
        <translation>Izlaist svētku dienas</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>Left out: {day}, {holiday}</source>
        <translation>Izlaista diena: {day}, {holiday}</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>List</source>
        <translation>Saraksts</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_presenter.py"/>
        <source>Look at this kind…</source>
        <translation>Apskatīt šo veidu…</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>May stay empty.</source>
        <translation>Var atstāt tukšu.</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Mini-project</source>
        <translation>Mini projekts</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/part.py"/>
        <source>Month after</source>
        <translation>Nākamais mēnesis</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/part.py"/>
        <source>Month before</source>
        <translation>Iepriekšējais mēnesis</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Name in Latvian</source>
        <translation>Nosaukums latviešu valodā</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>No day fits. Choose another last day or weekday.</source>
        <translation>Neviena diena neder. Izvēlieties citu pēdējo dienu vai nedēļas dienu.</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>No day yet</source>
        <translation>Vēl nav datuma</translation>
    </message>
    <message>
        <location filename="../../ui/events/list_page.py"/>
        <source>No event is found. Check the spelling, or show all events.</source>
        <translation>Neviens pasākums nav atrasts. Pārbaudiet rakstību vai parādiet visus pasākumus.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>No mini-project</source>
        <translation>Nav mini projekta</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Nobody yet</source>
        <translation>Vēl nav neviena</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>None ticked: the weekday of the first time.</source>
        <translation>Ja nekas nav atzīmēts – pirmās reizes nedēļas diena.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Not stated</source>
        <translation>Nav norādīts</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Number of places</source>
        <translation>Vietu skaits</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>On</source>
        <translation>Nedēļas dienas</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Open to all</source>
        <translation>Atvērts visiem</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Open to all, without registration</source>
        <translation>Atvērts visiem, bez pieteikšanās</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Or how many times</source>
        <translation>Vai reižu skaits</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Outcome area</source>
        <translation>Rezultātu joma</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Own kind of event</source>
        <translation>Savs pasākuma veids</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Part of the mini-project</source>
        <translation>Mini projekts</translation>
    </message>
    <message>
        <location filename="../../ui/events/columns.py"/>
        <source>People</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Period</source>
        <translation>Laikposms</translation>
    </message>
    <message>
        <location filename="../../ui/events/columns.py"/>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Place</source>
        <translation>Norises vieta</translation>
    </message>
    <message>
        <location filename="../../ui/events/list_page.py"/>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Plan a similar event</source>
        <translation>Plānot līdzīgu pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/part.py"/>
        <location filename="../../ui/events/list_page.py"/>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Plan an event</source>
        <translation>Plānot pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Planned</source>
        <translation>Plānots</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Planned</source>
        <comment>events</comment>
        <translation>Plānotie</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Polish</source>
        <translation>poļu</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Present: {count}</source>
        <translation>Klāt: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Registered: {count}</source>
        <translation>Pieteikumi: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>Remove session {number}</source>
        <translation>Dzēst {number}. nodarbību</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Remove this kind</source>
        <translation>Noņemt šo veidu</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Repeat every week</source>
        <translation>Atkārtot katru nedēļu</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Repeat every week …</source>
        <translation>Atkārtot katru nedēļu…</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Russian</source>
        <translation>krievu</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Save the changes</source>
        <translation>Saglabāt izmaiņas</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Save the event</source>
        <translation>Saglabāt pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/events/screen.py"/>
        <source>Save this first, or give it up. Nothing typed is lost.</source>
        <translation>Vispirms saglabājiet šo vai atsakieties no tā. Ievadītais nav zudis.</translation>
    </message>
    <message>
        <location filename="../../ui/events/list_page.py"/>
        <source>Search by title or place</source>
        <translation>Meklēt pēc nosaukuma vai vietas</translation>
    </message>
    <message>
        <location filename="../../ui/events/filter_bar.py"/>
        <source>Show all</source>
        <translation>Rādīt visus</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>Start of session {number}</source>
        <translation>{number}. nodarbības sākums</translation>
    </message>
    <message>
        <location filename="../../ui/events/columns.py"/>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Taken over</source>
        <translation>Pārņemts</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Taken over from “{title}”</source>
        <translation>Pārņemts no pasākuma „{title}”</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>The end lies before the start. Correct one of them.</source>
        <translation>Beigas ir pirms sākuma. Izlabojiet vienu no abiem.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>The last day lies before the first. Correct one of them.</source>
        <translation>Pēdējā diena ir pirms pirmās. Izlabojiet vienu no tām.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>The partners: {names}</source>
        <translation>Sadarbības partneri: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>The people who came are not taken over.</source>
        <translation>Dalībnieki netiek pārņemti.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>The same partners</source>
        <translation>Tie paši sadarbības partneri</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>The same team</source>
        <translation>Tā pati komanda</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>The team: {names}</source>
        <translation>Komanda: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/kind_panel.py"/>
        <source>This kind is changed on the coordinator’s laptop.</source>
        <translation>Šo veidu maina koordinatora datorā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/periods.py"/>
        <source>This month</source>
        <translation>Šis mēnesis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/periods.py"/>
        <source>This year</source>
        <translation>Šis gads</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/sessions_field.py"/>
        <source>To</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/month.py"/>
        <location filename="../../ui/events/calendar/part.py"/>
        <location filename="../../ui/events/words.py"/>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Tomorrow</source>
        <translation>Rīt</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Ukrainian</source>
        <translation>ukraiņu</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_panel.py"/>
        <source>Until</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>What and where</source>
        <translation>Kas un kur</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/page.py"/>
        <source>Where people have to come</source>
        <translation>Kurp jādodas</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>Write the day of the first time.</source>
        <translation>Ierakstiet pirmās reizes dienu.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Write the day of these times.</source>
        <translation>Ierakstiet datumu šiem laikiem.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/series_presenter.py"/>
        <source>Write the last day, or how many times.</source>
        <translation>Ierakstiet pēdējo dienu vai reižu skaitu.</translation>
    </message>
    <message>
        <location filename="../../ui/events/plan/presenter.py"/>
        <source>Write when it starts, or leave both times empty.</source>
        <translation>Ierakstiet sākuma laiku vai atstājiet abus laikus tukšus.</translation>
    </message>
    <message>
        <location filename="../../ui/events/words.py"/>
        <source>Yesterday</source>
        <translation>Vakar</translation>
    </message>
    <message>
        <location filename="../../ui/events/calendar/month.py"/>
        <source>public holiday: {name}</source>
        <translation>svētku diena: {name}</translation>
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
            <numerusform>%n failu nevarēja pievienot.</numerusform>
            <numerusform>%n failus nevarēja pievienot.</numerusform>
            <numerusform>%n failu nevarēja pievienot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/evidence/presenter.py"/>
        <source>%n files, {size}</source>
        <translation>
            <numerusform>%n fails, {size}</numerusform>
            <numerusform>%n faili, {size}</numerusform>
            <numerusform>%n failu, {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/events/evidence/words.py"/>
        <source>%n page(s), {size}</source>
        <translation>
            <numerusform>%n lapa, {size}</numerusform>
            <numerusform>%n lapas, {size}</numerusform>
            <numerusform>%n lapu, {size}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Add files…</source>
        <translation>Pievienot failus…</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/page_scans.py"/>
        <source>Add the scan of this page</source>
        <translation>Pievienot šīs lapas skenējumu</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>All files</source>
        <translation>Visi faili</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Belongs to</source>
        <translation>Pieder pie</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>Do not want to be in pictures: {names}.</source>
        <translation>Nevēlas nokļūt attēlos: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Drop scans and photos here. A page with codes in its corners finds its place by itself.</source>
        <translation>Ievelciet šeit skenējumus un fotogrāfijas. Lapa ar kodiem stūros pati atrod savu vietu.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Files without a page code belong to</source>
        <translation>Faili bez lapas koda pieder pie</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>For a photo: how the people who can be recognised agreed to be in it.</source>
        <translation>Fotogrāfijai: kā tajā atpazīstamie cilvēki tam piekrita.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>No note yet that the people in it agreed.</source>
        <translation>Vēl nav atzīmēts, ka attēlā redzamie tam piekrituši.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/page_scans.py"/>
        <source>No scan of this page is kept yet.</source>
        <translation>Šīs lapas skenējuma vēl nav.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>Other paper</source>
        <translation>Cits dokuments</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>Page with the code {code}</source>
        <translation>Lapa ar kodu {code}</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>Page {page} · {code}</source>
        <translation>{page}. lapa · {code}</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Pages of the file</source>
        <translation>Faila lapas</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/presenter.py"/>
        <source>Pages {first} to {last} are seen in the saved file only.</source>
        <translation>{first}.–{last}. lapa ir redzama tikai saglabātajā failā.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>Pages {pages}</source>
        <translation>Lapas: {pages}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>Photo</source>
        <translation>Fotogrāfija</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/adding.py"/>
        <source>Reading scans and photos …</source>
        <translation>Lasa skenējumus un fotogrāfijas…</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>Recognised by its code: page no. {pages}</source>
        <translation>Pēc koda atpazīta lapa Nr. {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Remove</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Save the file as it came</source>
        <translation>Saglabāt failu tādu, kāds tas pievienots</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>Save the file…</source>
        <translation>Saglabāt failu…</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/presenter.py"/>
        <source>Saved: {file}</source>
        <translation>Saglabāts: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/page_scans.py"/>
        <source>Scan of this page: {file}, {moment}</source>
        <translation>Šīs lapas skenējums: {file}, {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/adding.py"/>
        <source>Scans and photos</source>
        <translation>Skenējumi un fotogrāfijas</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Scans of the signed sheets, photos and the programme of the day belong here: they show that the event took place.</source>
        <translation>Šeit glabā parakstīto lapu skenējumus, fotogrāfijas un darba kārtību: tie apliecina, ka pasākums noticis.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/page_scans.py"/>
        <source>Show</source>
        <translation>Parādīt</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>Signed sheet</source>
        <translation>Parakstīta lapa</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>The picture cannot be shown here.</source>
        <translation>Attēlu šeit nevar parādīt.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>The scan is on the laptop {laptop}.</source>
        <translation>Skenējums ir datorā „{laptop}”.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>The whole event</source>
        <translation>Viss pasākums</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/adding.py"/>
        <source>There is no scan or photo among these.</source>
        <translation>Starp šiem nav neviena skenējuma vai fotogrāfijas.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/report.py"/>
        <source>Understood</source>
        <translation>Skaidrs</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/file_view.py"/>
        <source>What it shows</source>
        <translation>Kas tajā redzams</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/page_scans.py"/>
        <source>Which scan shows this page?</source>
        <translation>Kurā skenējumā ir šī lapa?</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/part.py"/>
        <source>Which scans and photos?</source>
        <translation>Kuri skenējumi un fotogrāfijas?</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/report.py"/>
        <source>Worth a look</source>
        <translation>Der ielūkoties</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” asks for a password. Save it without one and add it again.</source>
        <translation>„{file}” prasa paroli. Saglabājiet to bez paroles un pievienojiet vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” cannot be opened. Is the stick still there? Add it again.</source>
        <translation>„{file}” nevar atvērt. Vai zibatmiņa vēl ir pievienota? Pievienojiet failu vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” has more than {pages} pages. Divide it and add the parts.</source>
        <translation>Failā „{file}” ir vairāk nekā {pages} lapu. Sadaliet to un pievienojiet pa daļām.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” has no page code that is known here. Add it on its event’s page.</source>
        <translation>Failā „{file}” nav neviena šeit zināma lapas koda. Pievienojiet to pasākuma lapā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” has no pages. Scan the paper again.</source>
        <translation>Failā „{file}” nav nevienas lapas. Skenējiet papīru vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” has too many dots to be read here. Save it smaller and add it again.</source>
        <translation>„{file}” ir pārāk liels attēls, lai to šeit nolasītu. Saglabājiet to mazāku un pievienojiet vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is a photo in the HEIC form, which cannot be read here. On the phone, send or save it as JPEG (iPhone: Settings, Camera, Formats, Most compatible).</source>
        <translation>„{file}” ir HEIC fotogrāfija, ko šeit nevar nolasīt. Tālrunī nosūtiet vai saglabājiet to kā JPEG (iPhone: Settings, Camera, Formats, Most Compatible).</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is damaged and cannot be shown. Copy it again from where it came.</source>
        <translation>„{file}” ir bojāts, un to nevar parādīt. Nokopējiet to vēlreiz no turienes, kur tas bija.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is empty. Copy it again from where it came.</source>
        <translation>„{file}” ir tukšs. Nokopējiet to vēlreiz no turienes, kur tas bija.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is kept with this event already.</source>
        <translation>„{file}” pie šī pasākuma jau ir.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is larger than {megabytes} MB. Scan it with fewer dots (150 to 200 an inch are enough) or in parts.</source>
        <translation>„{file}” ir lielāks par {megabytes} MB. Skenējiet ar mazāku izšķirtspēju (pietiek ar 150–200 dpi) vai pa daļām.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/evidence.py"/>
        <source>“{file}” is neither a PDF, JPEG nor PNG. Scan or photograph the page again.</source>
        <translation>„{file}” nav ne PDF, ne JPEG, ne PNG. Skenējiet vai nofotografējiet lapu vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../ui/events/evidence/words.py"/>
        <source>“{file}” is page {page} of “{event}” and was kept there.</source>
        <translation>„{file}” ir pasākuma „{event}” {page}. lapa un pievienots tur.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n attendances</source>
        <translation>
            <numerusform>%n apmeklējums</numerusform>
            <numerusform>%n apmeklējumi</numerusform>
            <numerusform>%n apmeklējumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n centres</source>
        <translation>
            <numerusform>%n centrs</numerusform>
            <numerusform>%n centri</numerusform>
            <numerusform>%n centru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n centres have everything: {centres}</source>
        <translation>
            <numerusform>%n centram ir viss: {centres}</numerusform>
            <numerusform>%n centriem ir viss: {centres}</numerusform>
            <numerusform>%n centriem ir viss: {centres}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n centres have not confirmed everything yet: {centres}</source>
        <translation>
            <numerusform>%n centrs vēl nav apstiprinājis visu: {centres}</numerusform>
            <numerusform>%n centri vēl nav apstiprinājuši visu: {centres}</numerusform>
            <numerusform>%n centri vēl nav apstiprinājuši visu: {centres}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n certificates</source>
        <translation>
            <numerusform>%n apliecinājums</numerusform>
            <numerusform>%n apliecinājumi</numerusform>
            <numerusform>%n apliecinājumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n consents</source>
        <translation>
            <numerusform>%n piekrišana</numerusform>
            <numerusform>%n piekrišanas</numerusform>
            <numerusform>%n piekrišanu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>%n pasākums</numerusform>
            <numerusform>%n pasākumi</numerusform>
            <numerusform>%n pasākumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>%n files imported.</source>
        <translation>
            <numerusform>Importēts %n fails.</numerusform>
            <numerusform>Importēti %n faili.</numerusform>
            <numerusform>Nav importēts neviens fails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n files saved and read back.</source>
        <translation>
            <numerusform>%n fails saglabāts un pārbaudīts.</numerusform>
            <numerusform>%n faili saglabāti un pārbaudīti.</numerusform>
            <numerusform>Nav saglabāts neviens fails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>%n files were left out; below stands why.</source>
        <translation>
            <numerusform>%n fails nav importēts; zemāk ir paskaidrots, kāpēc.</numerusform>
            <numerusform>%n faili nav importēti; zemāk ir paskaidrots, kāpēc.</numerusform>
            <numerusform>Visi faili ir importēti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n headcounts</source>
        <translation>
            <numerusform>%n uzskaite bez saraksta</numerusform>
            <numerusform>%n uzskaites bez saraksta</numerusform>
            <numerusform>%n uzskaišu bez saraksta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/roster_words.py"/>
        <source>%n laptops are new in the programme: {names}.</source>
        <translation>
            <numerusform>Iniciatīvai pievienots %n jauns dators: {names}.</numerusform>
            <numerusform>Iniciatīvai pievienoti %n jauni datori: {names}.</numerusform>
            <numerusform>Neviens dators nav pievienots: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/roster_words.py"/>
        <source>%n laptops were taken out, so their files are not imported any more: {names}.</source>
        <translation>
            <numerusform>Atvienots %n dators, tāpēc tā failus vairs neimportē: {names}.</numerusform>
            <numerusform>Atvienoti %n datori, tāpēc to failus vairs neimportē: {names}.</numerusform>
            <numerusform>Neviens dators nav atvienots: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n mini-projects</source>
        <translation>
            <numerusform>%n mini projekts</numerusform>
            <numerusform>%n mini projekti</numerusform>
            <numerusform>%n mini projektu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n older files of this laptop are there too and do no harm.</source>
        <translation>
            <numerusform>Tur ir arī %n vecāks šī datora fails, tas netraucē.</numerusform>
            <numerusform>Tur ir arī %n vecāki šī datora faili, tie netraucē.</numerusform>
            <numerusform>Vecāku šī datora failu tur nav.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n older files of this laptop are there too and do no harm. The newest is {file}.</source>
        <translation>
            <numerusform>Tur ir arī %n vecāks šī datora fails; tas netraucē. Jaunākais ir {file}.</numerusform>
            <numerusform>Tur ir arī %n vecāki šī datora faili; tie netraucē. Jaunākais ir {file}.</numerusform>
            <numerusform>Tur ir arī %n vecāku šī datora failu; tie netraucē. Jaunākais ir {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organizācija</numerusform>
            <numerusform>%n organizācijas</numerusform>
            <numerusform>%n organizāciju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n organisations noted as present</source>
        <translation>
            <numerusform>%n atzīme par klātesošu organizāciju</numerusform>
            <numerusform>%n atzīmes par klātesošām organizācijām</numerusform>
            <numerusform>nevienas atzīmes par klātesošām organizācijām</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n other records</source>
        <translation>
            <numerusform>%n cits ieraksts</numerusform>
            <numerusform>%n citi ieraksti</numerusform>
            <numerusform>%n citu ierakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n cilvēks</numerusform>
            <numerusform>%n cilvēki</numerusform>
            <numerusform>%n cilvēku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/exchange.py"/>
        <source>%n people are noted differently on two laptops: Today leads to the list.</source>
        <translation>
            <numerusform>%n cilvēks divos datoros ir atzīmēts atšķirīgi: uz sarakstu ved „Šodien”.</numerusform>
            <numerusform>%n cilvēki divos datoros ir atzīmēti atšķirīgi: uz sarakstu ved „Šodien”.</numerusform>
            <numerusform>Neviens divos datoros nav atzīmēts atšķirīgi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/believing.py"/>
        <source>%n records of the programme are as the coordinator left them.</source>
        <translation>
            <numerusform>%n iniciatīvas ieraksts tagad ir tāds, kādu to atstāja koordinators.</numerusform>
            <numerusform>%n iniciatīvas ieraksti tagad ir tādi, kādus tos atstāja koordinators.</numerusform>
            <numerusform>Neviens iniciatīvas ieraksts nav mainīts: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/believing.py"/>
        <source>%n records of the programme were changed by a coordinator, as this file tells. No file of the coordinator has brought these changes here. If they were lost with a laptop or by going back to a backup, take them from this file.</source>
        <translation>
            <numerusform>Kā liecina šis fails, koordinators ir mainījis %n iniciatīvas ierakstu. Koordinatora fails šīs izmaiņas šurp nav atnesis. Ja tās zuda kopā ar datoru vai atgriežoties pie rezerves kopijas, pārņemiet tās no šī faila.</numerusform>
            <numerusform>Kā liecina šis fails, koordinators ir mainījis %n iniciatīvas ierakstus. Koordinatora fails šīs izmaiņas šurp nav atnesis. Ja tās zuda kopā ar datoru vai atgriežoties pie rezerves kopijas, pārņemiet tās no šī faila.</numerusform>
            <numerusform>Kā liecina šis fails, koordinators nav mainījis iniciatīvas ierakstus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n registrations</source>
        <translation>
            <numerusform>%n pieteikums</numerusform>
            <numerusform>%n pieteikumi</numerusform>
            <numerusform>%n pieteikumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n scans and photos</source>
        <translation>
            <numerusform>%n skenējums vai fotogrāfija</numerusform>
            <numerusform>%n skenējumi un fotogrāfijas</numerusform>
            <numerusform>%n skenējumu un fotogrāfiju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>%n scans had no room and go first in the next file.</source>
        <translation>
            <numerusform>%n skenējumam nepietika vietas, nākamajā failā tas būs pirmais.</numerusform>
            <numerusform>%n skenējumiem nepietika vietas, nākamajā failā tie būs pirmie.</numerusform>
            <numerusform>%n skenējumiem nepietika vietas, nākamajā failā tie būs pirmie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>%n sessions</source>
        <translation>
            <numerusform>%n nodarbība</numerusform>
            <numerusform>%n nodarbības</numerusform>
            <numerusform>%n nodarbību</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>A backup of the state before was made, in case of regret.</source>
        <translation>Pirms tam ir izveidota rezerves kopija, ja vēlāk pārdomāsiet.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>A laptop asks with this file to belong to the programme.</source>
        <translation>Ar šo failu dators lūdz atļauju pievienoties iniciatīvai.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Already taken in</source>
        <translation>Jau importēts</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Asks to join</source>
        <translation>Lūdz atļauju pievienoties</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Brings something new</source>
        <translation>Ir kas jauns</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Cannot be used</source>
        <translation>Nav izmantojams</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>Changed: {records}</source>
        <translation>Mainīti ieraksti: {records}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Choose files from other laptops</source>
        <translation>Izvēlēties failus no citiem datoriem</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>Choose files …</source>
        <translation>Izvēlēties failus…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Choose the stick or a folder</source>
        <translation>Izvēlēties zibatmiņu vai mapi</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Copies of %n scans and photos go along, {size}.</source>
        <translation>
            <numerusform>Līdzi tiek sūtīta %n skenējuma vai fotogrāfijas kopija, {size}.</numerusform>
            <numerusform>Līdzi tiek sūtītas %n skenējumu un fotogrāfiju kopijas, {size}.</numerusform>
            <numerusform>Līdzi tiek sūtītas %n skenējumu un fotogrāfiju kopijas, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Deletes many records</source>
        <translation>Dzēš daudz ierakstu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Deletes many with others</source>
        <translation>Dzēš daudz kopā ar citiem</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Differences</source>
        <translation>Atšķirības</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/drop_zone.py"/>
        <source>Drop files or a whole stick here</source>
        <translation>Ievelciet šeit failus vai visu zibatmiņu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Each centre gets a file with its own records and what the whole programme shares. All of them are saved at once.</source>
        <translation>Katrs centrs saņem failu ar saviem ierakstiem un to, kas ir kopīgs visai iniciatīvai. Visi faili tiek saglabāti uzreiz.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Erases data for ever</source>
        <translation>Dzēš datus uz visiem laikiem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>Everything in this file is here already.</source>
        <translation>Viss, kas ir šajā failā, šeit jau ir.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/differences/page.py"/>
        <location filename="../../ui/exchange/files/page.py"/>
        <location filename="../../ui/exchange/imports/page.py"/>
        <location filename="../../ui/exchange/joining/page.py"/>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Exchange</source>
        <translation>Apmaiņa</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>File by file</source>
        <translation>Fails pa failam</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/question_card.py"/>
        <source>For example: the list of test people was deleted</source>
        <translation>Piemēram: izdzēsts izmēģinājuma cilvēku saraksts</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>From {sender}</source>
        <translation>No: {sender}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Import</source>
        <translation>Importēt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Import %n files</source>
        <translation>
            <numerusform>Importēt %n failu</numerusform>
            <numerusform>Importēt %n failus</numerusform>
            <numerusform>Importēt failus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Import it all the same: it tells this laptop what has arrived over there.</source>
        <translation>Tomēr importējiet to: šis dators uzzinās, kas tur jau ir saņemts.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Imports</source>
        <translation>Saņemtie faili</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>It brings the others what is here now, and tells them that their files have arrived.</source>
        <translation>Atbilde nogādā pārējiem to, kas tagad ir šeit, un paziņo, ka viņu faili ir saņemti.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/work.py"/>
        <source>It is a file for your centre: if the others can open it, this laptop may have been taken out. Ask your coordinator; then join anew under Laptops, on its own line.</source>
        <translation>Fails ir jūsu centram: ja citi to var atvērt, šis dators varbūt ir atvienots. Pajautājiet koordinatoram; tad sadaļā „Datori” pie šī datora izvēlieties „Pievienoties no jauna…”.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Kopā files (*.kopa *.kopa-join)</source>
        <translation>„Kopā” faili (*.kopa *.kopa-join)</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>Kopā first says what would change. Files may come in any order, and twice: it does no harm.</source>
        <translation>Vispirms būs redzams, kas mainīsies. Failus var dot jebkurā secībā un arī divreiz – tas netraucē.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Laptops</source>
        <translation>Datori</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Last saved: {moment}</source>
        <translation>Pēdējoreiz saglabāts: {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Leave the copies out this time</source>
        <translation>Šoreiz kopijas nesūtīt</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Left out: nobody said why it is right to delete this.</source>
        <translation>Nav importēts: nav paskaidrots, kāpēc tas jādzēš.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/card.py"/>
        <source>Let this laptop in …</source>
        <translation>Pievienot šo datoru…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Look at %n files on “{stick}”</source>
        <translation>
            <numerusform>Apskatīt %n failu zibatmiņā „{stick}”</numerusform>
            <numerusform>Apskatīt %n failus zibatmiņā „{stick}”</numerusform>
            <numerusform>Apskatīt %n failu zibatmiņā „{stick}”</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/card.py"/>
        <source>Look at every record</source>
        <translation>Apskatīt katru ierakstu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Look at this before anything is imported.</source>
        <translation>Vispirms apskatiet to un tikai tad importējiet.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Looking at the files …</source>
        <translation>Faili tiek apskatīti…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>New since the coordinator’s last confirmation ({day}): {records}</source>
        <translation>Jauni ieraksti kopš koordinatora pēdējā apstiprinājuma ({day}): {records}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>New: {records}</source>
        <translation>Jauni ieraksti: {records}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>No file has come from the coordinator yet.</source>
        <translation>No koordinatora vēl nav saņemts neviens fails.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>No other laptop of the programme is known here. New ones are let in under Laptops; those that belong already become known as soon as a file from them is imported.</source>
        <translation>Šeit vēl nav zināms neviens cits iniciatīvas dators. Jaunus datorus pievieno sadaļā „Datori”; tie, kas jau ir pievienoti, parādīsies, kad importēsiet failu no tiem.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>No record would change. Import it all the same.</source>
        <translation>Neviens ieraksts nemainīsies. Tomēr importējiet šo failu.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Nobody to send to yet</source>
        <translation>Pagaidām nav kam sūtīt</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Not all were saved</source>
        <translation>Nav saglabāti visi</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Not saved</source>
        <translation>Nav saglabāts</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Nothing new</source>
        <translation>Nekā jauna</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Nothing new since the coordinator’s last confirmation ({day}).</source>
        <translation>Kopš koordinatora pēdējā apstiprinājuma ({day}) nekā jauna nav.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Nothing to send</source>
        <translation>Nav ko sūtīt</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Nothing was sent from this laptop yet.</source>
        <translation>No šī datora vēl nekas nav sūtīts.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Once that is settled, save again. The files that were saved may go on their way already.</source>
        <translation>Kad tas novērsts, saglabājiet vēlreiz. Saglabātos failus var nodot jau tagad.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>One file with all records of this centre. Nobody but the coordinator and the laptops of the centre can open it. If it gets lost, save another one.</source>
        <translation>Viens fails ar visiem šī centra ierakstiem. To var atvērt tikai koordinators un šī centra datori. Ja fails pazūd, saglabājiet to vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>Open the report</source>
        <translation>Atvērt pārskatu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/stick_offers.py"/>
        <source>Open {file} on “{stick}”</source>
        <translation>Atvērt {file} no „{stick}”</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Put a stick in: Kopā notices it by itself.</source>
        <translation>Pievienojiet zibatmiņu: programma „Kopā” to pamanīs pati.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/page.py"/>
        <source>Put the files away</source>
        <translation>Nolikt failus malā</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Save elsewhere …</source>
        <translation>Saglabāt citur…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Save the answer to “{stick}”</source>
        <translation>Saglabāt atbildi zibatmiņā „{stick}”</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <location filename="../../ui/exchange/stick_offers.py"/>
        <source>Save to “{stick}”</source>
        <translation>Saglabāt zibatmiņā „{stick}”</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Save to “{stick}” again</source>
        <translation>Vēlreiz saglabāt zibatmiņā „{stick}”</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>Saved and read back</source>
        <translation>Saglabāts un pārbaudīts</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Saved on this laptop</source>
        <translation>Saglabāts šajā datorā</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Saved {moment}</source>
        <translation>Saglabāts: {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/sending.py"/>
        <source>Saving and reading back …</source>
        <translation>Notiek saglabāšana un pārbaude…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/sending.py"/>
        <source>Saving to {folder} …</source>
        <translation>Tiek saglabāts mapē „{folder}”…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/sending.py"/>
        <source>Saving to “{stick}”. Leave it in until Kopā says so.</source>
        <translation>Tiek saglabāts zibatmiņā „{stick}”. Neizņemiet to, kamēr programma „Kopā” to neatļauj.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Send the answer</source>
        <translation>Nosūtīt atbildi</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Send to the centres</source>
        <translation>Nosūtīt centriem</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Send to the coordinator</source>
        <translation>Nosūtīt koordinatoram</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Small enough for an e-mail too.</source>
        <translation>Failu var sūtīt arī pa e-pastu.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/sending.py"/>
        <source>Stopped. No file was left half written.</source>
        <translation>Apturēts. Neviens nepabeigts fails nav palicis.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Stopped. Nothing was changed.</source>
        <translation>Apturēts. Nekas nav mainīts.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>Take in files</source>
        <translation>Failu importēšana</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/card.py"/>
        <source>Take them from this file</source>
        <translation>Pārņemt tos no šī faila</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>Taken in</source>
        <translation>Importēts</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Taken in here</source>
        <translation>Importēts šeit</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>Taken off the lists: {records}</source>
        <translation>Dzēsti ieraksti: {records}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>Taking in the files …</source>
        <translation>Faili tiek importēti…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/code.py"/>
        <source>The codes differ</source>
        <translation>Kodi atšķiras</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>The import is done</source>
        <translation>Imports pabeigts</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>There is no Kopā file among these.</source>
        <translation>Starp šiem nav neviena programmas „Kopā” faila.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>There is nothing to import in these files.</source>
        <translation>Šajos failos nav nekā, ko importēt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>This file was saved on this laptop. There is nothing to take in.</source>
        <translation>Šis fails saglabāts šajā datorā. Nav nekā, ko importēt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>This file was taken in before. It does no harm.</source>
        <translation>Šis fails jau ir importēts. Tas netraucē.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/receiving.py"/>
        <source>This is what would change. Nothing is changed until you press the button.</source>
        <translation>Lūk, kas mainīsies. Kamēr nav nospiesta poga, nekas nemainās.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>This laptop only reads: it takes in files and sends none. If it is to send, ask your coordinator for another role.</source>
        <translation>Šis dators tikai lasa: tas importē failus un pats tos nesūta. Ja tam jāsūta faili, palūdziet koordinatoram citu lomu.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>Too large for an e-mail: most carry no more than 20 MB. Bring it on a stick.</source>
        <translation>Sūtīšanai pa e-pastu fails ir par lielu: parasti var nosūtīt līdz 20 MB. Nododiet to zibatmiņā.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/take_card.py"/>
        <source>What was changed on two laptops</source>
        <translation>Divos datoros mainītais</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/programme_name.py"/>
        <source>Whoever joins sees it, and it stands on certificates.</source>
        <translation>To redz visi, kas pievienojas, un tas ir uz apliecinājumiem.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/question_card.py"/>
        <source>Why is it right to delete this?</source>
        <translation>Kāpēc to ir pareizi dzēst?</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/cards_words.py"/>
        <source>Without them the marked files are left out, and the others come in.</source>
        <translation>Bez paskaidrojuma atzīmētos failus neimportēs, pārējos – importēs.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/question_card.py"/>
        <source>Write it in a few words: they are kept with the report.</source>
        <translation>Uzrakstiet dažos vārdos: tas paliks pārskatā.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/programme_name.py"/>
        <source>Write the name of the programme.</source>
        <translation>Ierakstiet iniciatīvas nosaukumu.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/stick_offers.py"/>
        <source>You can also drop the file on this page.</source>
        <translation>Failu var arī ievilkt šajā logā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/sticks.py"/>
        <source>You may take the stick out.</source>
        <translation>Zibatmiņu drīkst izņemt.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/files/page.py"/>
        <location filename="../../ui/exchange/files/send_card.py"/>
        <source>and %n more files</source>
        <translation>
            <numerusform>un vēl %n fails</numerusform>
            <numerusform>un vēl %n faili</numerusform>
            <numerusform>un vēl %n failu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>it has arrived</source>
        <translation>saņemts</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>no answer yet</source>
        <translation>atbildes vēl nav</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>pictures of scans</source>
        <translation>skenējumu attēli</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>the data of the programme</source>
        <translation>iniciatīvas dati</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>very much</source>
        <translation>ļoti daudz</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>write-protected</source>
        <translation>aizsargāta pret rakstīšanu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/exchange.py"/>
        <source>{file}: from {sender}, made {made}.</source>
        <translation>{file}: izveidots {made}, sūtītājs – {sender}.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>{size} GB</source>
        <translation>{size} GB</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/files/words.py"/>
        <source>{size} free</source>
        <translation>brīvi {size}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/wording.py"/>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>A community centre</source>
        <translation>Kopienas centrs</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>A coordinator of centres</source>
        <translation>Centru koordinators</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>A few answers, and you can begin. No internet is needed.</source>
        <translation>Dažas atbildes, un var sākt. Internets nav vajadzīgs.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>A teacher alone</source>
        <translation>Atsevišķs pedagogs</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Begin</source>
        <translation>Sākt</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Choose a place from the list, or leave it empty.</source>
        <translation>Izvēlieties vietu no saraksta vai atstājiet tukšu.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/presenter.py"/>
        <source>Coordinator</source>
        <translation>Koordinators</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Municipality, town or parish</source>
        <translation>Novads, pilsēta vai pagasts</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Name of the centre, or your own name</source>
        <translation>Centra nosaukums vai jūsu vārds un uzvārds</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Stands on the papers; you can change it later.</source>
        <translation>Būs uz izdrukām; vēlāk to var mainīt.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Try with sample data</source>
        <translation>Izmēģināt ar parauga datiem</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Welcome to Kopā</source>
        <translation>Laipni lūdzam programmā „Kopā”</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Who works with this laptop?</source>
        <translation>Kas strādā ar šo datoru?</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/page.py"/>
        <source>Write a few letters</source>
        <translation>Ierakstiet dažus burtus</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/presenter.py"/>
        <source>Write the name of your centre.</source>
        <translation>Ierakstiet sava centra nosaukumu.</translation>
    </message>
    <message>
        <location filename="../../ui/first_start/presenter.py"/>
        <source>Write your name: it stands on the papers you print.</source>
        <translation>Ierakstiet savu vārdu un uzvārdu – tas būs uz izdrukām.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Also scans on which nobody else stands.</source>
        <translation>Arī skenētās lapas, kurās nav neviena cita.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Asked for where it is not named.</source>
        <translation>Ja nav norādīta, tiek prasīta.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Begin a programme that others can join; this laptop is its coordinator’s.</source>
        <translation>Izveidot iniciatīvu, kurai var pievienoties citi; šis ir koordinatora dators.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Beginning of a session’s id.</source>
        <translation>Nodarbības identifikatora sākums.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Bigger names, fewer rows.</source>
        <translation>Lielāki vārdi, mazāk rindu.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Boxes for capital letters in empty rows.</source>
        <translation>Lodziņi drukātiem burtiem tukšajās rindās.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Columns with commas between, or none; else what was settled for the form.</source>
        <translation>Ailes, atdalītas ar komatu, vai none; citādi tās, kas lapai noteiktas.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Count a period; write the figures as .xlsx, .pdf or .json.</source>
        <translation>Saskaitīt perioda rādītājus un saglabāt tos kā .xlsx, .pdf vai .json.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Delete the older backups here at once.</source>
        <translation>Uzreiz izdzēst vecākās rezerves kopijas šajā datorā.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Do the whole job on sample data, and say what was made.</source>
        <translation>Veikt visu darbu ar parauga datiem un parādīt, kas izveidots.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Erase somebody for ever: the whole name, or the beginning of the record’s id.</source>
        <translation>Dzēst cilvēka datus uz visiem laikiem: viss vārds vai ieraksta identifikatora sākums.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Events and who came.</source>
        <translation>Pasākumi un to apmeklējums.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Events, people, attendance, sign-in sheets and certificates without internet.</source>
        <translation>Pasākumi, cilvēki, apmeklējums, reģistrācijas lapas un apliecinājumi bez interneta.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>First day, YYYY-MM-DD.</source>
        <translation>Pirmā diena, GGGG-MM-DD.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>For attendance: the event, else a new one is added.</source>
        <translation>Apmeklējumam: pasākums; ja tas nav norādīts, tiek pievienots jauns.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Give numbers to those who have no certificate yet.</source>
        <translation>Piešķirt numurus tiem, kam apliecinājuma vēl nav.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Go back to a backup; the present records are kept first.</source>
        <translation>Atjaunot no rezerves kopijas; pašreizējie dati vispirms tiek saglabāti.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>How they look.</source>
        <translation>Kā tie izskatās.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>How to read a text file when the guess is wrong.</source>
        <translation>Kā lasīt teksta failu, ja minējums nav pareizs.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Join with the welcome in a file.</source>
        <translation>Pievienoties ar atļauju no faila.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Keep and list scans of signed sheets and photos.</source>
        <translation>Pievienot un uzskaitīt parakstīto lapu skenējumus un fotogrāfijas.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Keep files with an event; a page whose code is known goes to its own event.</source>
        <translation>Pievienot failus pasākumam; lapa, kuras kods ir zināms, nonāk pie sava pasākuma.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Last day, YYYY-MM-DD.</source>
        <translation>Pēdējā diena, GGGG-MM-DD.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Leave out what may be here already.</source>
        <translation>Izlaist to, kas varbūt jau ir.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Leave the name where others wrote it.</source>
        <translation>Atstāt vārdu tur, kur to ierakstījuši citi.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Leave the programme: this laptop works alone, with its records.</source>
        <translation>Izstāties no iniciatīvas: šis dators strādā viens pats, ar saviem ierakstiem.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Leave what stands, off the list.</source>
        <translation>Atstāt spēkā esošo un noņemt atšķirību no saraksta.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Let a laptop join, once its code was compared, and write its welcome.</source>
        <translation>Ļaut datoram pievienoties, kad kods salīdzināts, un saglabāt atļauju.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Let a value stand again; a deleted record comes back.</source>
        <translation>Atjaunot aizstāto vērtību vai dzēsto ierakstu.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List all events, the newest first.</source>
        <translation>Parādīt visus pasākumus, jaunākos vispirms.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List records that may be one person, and people who may live together.</source>
        <translation>Parādīt ierakstus, kas varētu būt viens cilvēks, un cilvēkus, kas varētu dzīvot kopā.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List the evidence of an event, the newest first.</source>
        <translation>Uzskaitīt pasākuma pierādījumus, jaunākos vispirms.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List the files that were taken in, or every record that one of them touched.</source>
        <translation>Parādīt importētos failus vai katru ierakstu, ko kāds no tiem mainīja.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List the laptops of the programme.</source>
        <translation>Parādīt iniciatīvas datoru sarakstu.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>List values that gave way to another laptop’s, each with its number.</source>
        <translation>Uzskaitīt vērtības, kas aizstātas ar cita datora vērtībām, katru ar numuru.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Make sample laptops in a folder, with their true figures.</source>
        <translation>Izveidot mapē parauga datorus un to patiesos skaitļus.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Make this laptop the coordinator’s with a recovery paper.</source>
        <translation>Ar atjaunošanas lapu padarīt šo datoru par koordinatora datoru.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Names of columns, with commas between them.</source>
        <translation>Kolonnu nosaukumi, atdalīti ar komatiem.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Note that two records are one person: the beginnings of their ids.</source>
        <translation>Atzīmēt, ka divi ieraksti ir viens cilvēks: to identifikatoru sākumi.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Note that two records are two people: the beginnings of their ids.</source>
        <translation>Atzīmēt, ka divi ieraksti ir dažādi cilvēki: to identifikatoru sākumi.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only records with these words in their names.</source>
        <translation>Tikai ieraksti, kuru nosaukumā ir šie vārdi.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only these records.</source>
        <translation>Tikai šie ieraksti.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only those of this event.</source>
        <translation>Tikai šī pasākuma apliecinājumi.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only those that answer to these words.</source>
        <translation>Tikai tie, kas atbilst šiem vārdiem.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only those that have come so far.</source>
        <translation>Tikai tie, kam ir šāds statuss.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Only those that nobody has taken yet.</source>
        <translation>Tikai tie, kas vēl nav pasniegti.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Other lists as spreadsheets.</source>
        <translation>Citi saraksti kā izklājlapas.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Paper and how it lies.</source>
        <translation>Papīrs un tā novietojums.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>People and lists of people.</source>
        <translation>Cilvēki un cilvēku saraksti.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Read everything and say whether it is sound.</source>
        <translation>Izlasīt visu un pārbaudīt, vai dati ir kārtībā.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Rows that are not signed, by their numbers.</source>
        <translation>Rindas bez paraksta, pēc numuriem.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Rows that are signed, by their numbers: 1-9,12.</source>
        <translation>Rindas ar parakstu, pēc numuriem: 1-9,12.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Say what would change, and change nothing.</source>
        <translation>Parādīt, kas mainītos, neko nemainot.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Say what would go and what stays.</source>
        <translation>Pateikt, kas tiktu izdzēsts un kas paliktu.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Say whether a certificate is genuine: its number, its code or a photo.</source>
        <translation>Pateikt, vai apliecinājums ir īsts: pēc numura, koda vai fotogrāfijas.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Show a signed page by its code, and enter what stands on it.</source>
        <translation>Parādīt parakstītu lapu pēc koda un ievadīt, kas uz tās ir.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Show one event: the beginning of its id, or part of its title.</source>
        <translation>Parādīt vienu pasākumu: tā identifikatora sākums vai nosaukuma daļa.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Show the code to compare, change nothing.</source>
        <translation>Parādīt salīdzināmo kodu un neko nemainīt.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Show who asks to join, and the code to compare.</source>
        <translation>Parādīt, kas lūdz atļauju pievienoties, un salīdzināmo kodu.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Signatures counted on the paper, once for each day in turn.</source>
        <translation>Uz papīra saskaitītie paraksti, pa reizei katrai dienai pēc kārtas.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take a laptop out: its files are not taken in any more.</source>
        <translation>Atvienot datoru: tā failus vairs neimportēs.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take from a centre’s file what a coordinator changed of the programme and has lost.</source>
        <translation>Pārņemt no centra faila koordinatora veiktās un zudušās iniciatīvas izmaiņas.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take in a list of people and register them for an event.</source>
        <translation>Importēt cilvēku sarakstu un pievienot šos cilvēkus pasākumam.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take in a list of people from a spreadsheet.</source>
        <translation>Importēt cilvēku sarakstu no izklājlapas.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take in a plan of events from a spreadsheet.</source>
        <translation>Importēt pasākumu plānu no izklājlapas.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take in events, attendance, organisations or mini-projects from a spreadsheet.</source>
        <translation>Importēt pasākumus, apmeklējumu, organizācijas vai mini projektus no izklājlapas.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Take in files from other laptops, in any order.</source>
        <translation>Importēt failus no citiem datoriem jebkurā secībā.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Tell every record that is touched.</source>
        <translation>Nosaukt katru ierakstu, kas tiek mainīts.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The PDF to write.</source>
        <translation>Saglabājamais PDF.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The code of its centre; its own where none is named.</source>
        <translation>Centra kods; ja nav norādīts – paša datora centrs.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The first free label of the first sheet.</source>
        <translation>Pirmā brīvā uzlīme pirmajā loksnē.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The list of municipalities, towns and parishes.</source>
        <translation>Novadu, pilsētu un pagastu saraksts.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The notice also in this language.</source>
        <translation>Paziņojums arī šajā valodā.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The paper also in this language.</source>
        <translation>Dokuments arī šajā valodā.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The welcome, or the folder for it.</source>
        <translation>Atļaujas fails vai mape, kurā to saglabāt.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>The year of days that state none.</source>
        <translation>Gads datumiem, kuros tā nav.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Use another list: Kopā’s own shape, or the state’s open data.</source>
        <translation>Lietot citu sarakstu: programmas „Kopā” formātā vai valsts atvērtos datus.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Use the list that came with the program again.</source>
        <translation>Atkal lietot programmas sarakstu.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What kind of sheet.</source>
        <translation>Kāda lapa.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What laptops wrote differently: the list, putting back.</source>
        <translation>Kas datoros ierakstīts atšķirīgi: parādīt un atjaunot.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What others are told, such as “stolen”.</source>
        <translation>Ko par to paziņot citiem, piemēram, „nozagts”.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What the laptop is to be.</source>
        <translation>Datora loma.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What the list is about.</source>
        <translation>Par ko ir saraksts.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>What they say: participation, facilitator, thanks … or an own template’s name.</source>
        <translation>Ko tie apliecina: participation, facilitator, thanks … vai savas veidnes nosaukums.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Which papers, with commas between: sheet,labels</source>
        <translation>Kurus dokumentus, ar komatiem: sheet,labels</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Which sheet of a workbook.</source>
        <translation>Kura darbgrāmatas lapa.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Who belongs to the programme: joining, letting in.</source>
        <translation>Kas pieder iniciatīvai: lūgumi un atļaujas pievienoties.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Why as many signatures were not entered as counted.</source>
        <translation>Kāpēc ievadīts cits parakstu skaits, nekā saskaitīts.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Why it is right to delete so much, or to erase data for ever.</source>
        <translation>Kāpēc ir pareizi dzēst tik daudz vai dzēst datus uz visiem laikiem.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Why: without it nothing is erased.</source>
        <translation>Kāpēc: bez iemesla nekas netiek izdzēsts.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>With new keys, after this laptop was taken out.</source>
        <translation>Ar jaunām atslēgām, ja šis dators bija atvienots.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>With phones and e-mail addresses.</source>
        <translation>Ar tālruņiem un e-pasta adresēm.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>With the notes.</source>
        <translation>Ar piezīmēm.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write a PDF for each person into this folder.</source>
        <translation>Ierakstīt šajā mapē katram savu PDF.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write a checked copy of all records.</source>
        <translation>Izveidot pārbaudītu visu datu rezerves kopiju.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write a file for the other laptops, into a file or folder.</source>
        <translation>Izveidot failu citiem datoriem norādītajā failā vai mapē.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the certificates of an event as one PDF, or drafts where none is issued.</source>
        <translation>Izveidot pasākuma apliecinājumus vienā PDF failā vai melnrakstus, ja neviens nav izsniegts.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the file with which this laptop asks to join.</source>
        <translation>Saglabāt failu, ar ko šis dators lūdz atļauju pievienoties.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the list of events as .xlsx or .csv.</source>
        <translation>Saglabāt pasākumu sarakstu kā .xlsx vai .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the list of people as .xlsx or .csv.</source>
        <translation>Saglabāt cilvēku sarakstu kā .xlsx vai .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the mini-projects as .xlsx or .csv.</source>
        <translation>Saglabāt mini projektu sarakstu kā .xlsx vai .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the organisations as .xlsx or .csv.</source>
        <translation>Saglabāt organizāciju sarakstu kā .xlsx vai .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the papers of an event into a folder, a PDF each.</source>
        <translation>Ierakstīt pasākuma dokumentus mapē, katru savā PDF.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the recovery paper of the programme as a PDF.</source>
        <translation>Saglabāt iniciatīvas atjaunošanas lapu kā PDF.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the register of certificates as .xlsx or .csv.</source>
        <translation>Saglabāt apliecinājumu reģistru kā .xlsx vai .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the register of certificates: a PDF to be printed, or a table.</source>
        <translation>Ierakstīt apliecinājumu reģistru: drukājamu PDF vai tabulu.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write the sign-in sheet of an event as a PDF.</source>
        <translation>Izveidot pasākuma reģistrācijas lapu PDF failā.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write who came to which session of an event as .xlsx or .csv.</source>
        <translation>Saglabāt pasākuma apmeklējumu pa nodarbībām kā .xlsx vai .csv.</translation>
    </message>
    <message>
        <location filename="../../app/cli/help.py"/>
        <source>Write who is on an event’s list as .xlsx or .csv.</source>
        <translation>Saglabāt pasākuma dalībnieku sarakstu kā .xlsx vai .csv.</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day} has passed already.</source>
        <translation>Diena ({day}) jau ir pagājusi.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day} is a public holiday: {name}</source>
        <translation>{day} – svētku diena: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day} is more than two years away. Is the year right?</source>
        <translation>{day} – līdz tam vairāk nekā divi gadi. Vai gads ir pareizs?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day}: {name} is taken, {times}: {title}</source>
        <translation>{day} {times} vieta „{name}” jau aizņemta: {title}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day}: {name} leads another event, {times}: {title}</source>
        <translation>{day} {times} {name} vada citu pasākumu: {title}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day}: {times} is very long. Are the times right?</source>
        <translation>{day} {times} – ļoti ilgi. Vai laiki ir pareizi?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/event_hints.py"/>
        <source>{day}: {times} meets another time of this event.</source>
        <translation>{day} {times} pārklājas ar citu šī pasākuma laiku.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/differences.py"/>
        <source>%n differences between laptops can be put back</source>
        <translation>
            <numerusform>%n atšķirība starp datoriem: otru ierakstu var atjaunot</numerusform>
            <numerusform>%n atšķirības starp datoriem: otru ierakstu var atjaunot</numerusform>
            <numerusform>Atšķirību starp datoriem nav</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Added: {record}</source>
        <translation>Pievienots: {record}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Age</source>
        <translation>Vecums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Also called</source>
        <translation>Citi nosaukumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Applied on</source>
        <translation>Pieteikuma datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Approved by</source>
        <translation>Kas saskaņoja</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Approved on</source>
        <translation>Saskaņošanas datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Attendance noted: {count}</source>
        <translation>Apmeklējums atzīmēts: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Begins</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Call</source>
        <translation>Konkurss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Changed</source>
        <translation>Mainīts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Codes of its pages</source>
        <translation>Lapu kodi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Columns of the sign-in sheet</source>
        <translation>Reģistrācijas lapas ailes</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Contact about data</source>
        <translation>Kontakts datu jautājumos</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Contact person</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Content</source>
        <translation>Saturs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Controller of the data</source>
        <translation>Datu pārzinis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Copy into a file</source>
        <translation>Kopija failā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Copy to a printer</source>
        <translation>Izdruka</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Count</source>
        <translation>Skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Counted by</source>
        <translation>Saskaitīja</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Day</source>
        <translation>Datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Decision</source>
        <translation>Lēmums</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Do again</source>
        <translation>Atkārtot</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Done again: {act}</source>
        <translation>Atkārtots: {act}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Ends</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Entered from paper</source>
        <translation>Ievadīts no papīra</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Evidence goes to the coordinator</source>
        <translation>Pierādījumi tiek sūtīti koordinatoram</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Form of the picture</source>
        <translation>Attēla veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>From</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Funder</source>
        <translation>Finansētājs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Given name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Grant</source>
        <translation>Finansējums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Granted because</source>
        <translation>Piešķīruma iemesls</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Guardian</source>
        <translation>Likumiskais pārstāvis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Handed out on</source>
        <translation>Pasniegšanas datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Handed to</source>
        <translation>Saņēma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Headcounts noted: {count}</source>
        <translation>Apmeklētāju skaits atzīmēts: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/history/door.py"/>
        <location filename="../../ui/history/panel.py"/>
        <source>History</source>
        <translation>Vēsture</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Hours</source>
        <translation>Apjoms</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Household</source>
        <translation>Mājsaimniecība</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>How it was noted</source>
        <translation>Kā atzīmēts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>In English</source>
        <translation>Angliski</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>In Russian</source>
        <translation>Krieviski</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Initiative</source>
        <translation>Iniciatīva</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Issued by</source>
        <translation>Izsniedzējs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Kind of programme</source>
        <translation>Programmas veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Layout of the page</source>
        <translation>Lapas izkārtojums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Lead organisation</source>
        <translation>Vadošā organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Lead person</source>
        <translation>Vadītājs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Lives in</source>
        <translation>Dzīvesvieta</translation>
    </message>
    <message>
        <location filename="../../ui/history/panel.py"/>
        <source>Look at them</source>
        <translation>Apskatīt</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Made on</source>
        <translation>Izveidota</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Mini-project</source>
        <translation>Mini projekts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Minutes</source>
        <translation>Minūtes</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Name in the original script</source>
        <translation>Vārds oriģinālrakstībā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Name on certificates</source>
        <translation>Vārds apliecinājumos</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Name: to whom</source>
        <translation>Vārds: kam?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Name: whom</source>
        <translation>Vārds: ko?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <location filename="../../ui/history/panel.py"/>
        <source>Nothing is on record yet.</source>
        <translation>Vēl nekas nav ierakstīts.</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Nothing was done yet.</source>
        <translation>Vēl nekas nav izdarīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Number of the approval</source>
        <translation>Saskaņojuma numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>On certificates</source>
        <translation>Apliecinājumos</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>On sign-in sheets</source>
        <translation>Reģistrācijas lapās</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>On the list since</source>
        <translation>Sarakstā kopš</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Open to all</source>
        <translation>Atvērts visiem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Outcome area</source>
        <translation>Rezultātu joma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Overwritten by a later change</source>
        <translation>Aizstāts ar vēlāku labojumu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Own contribution</source>
        <translation>Pašu ieguldījums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Page of the sheet</source>
        <translation>Reģistrācijas lapa</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Paper</source>
        <translation>Dokuments</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>People planned</source>
        <translation>Plānotais cilvēku skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Picture</source>
        <translation>Attēls</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Place</source>
        <translation>Norises vieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Place in the order</source>
        <translation>Vieta secībā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Places</source>
        <translation>Vietu skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Position of who signs</source>
        <translation>Amats pie paraksta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Printed</source>
        <translation>Izdrukāts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Project number</source>
        <translation>Projekta numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Put aside</source>
        <translation>Nolikta malā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Record added</source>
        <translation>Ieraksts pievienots</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Registered: {count}</source>
        <translation>Pieteikumi: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Removed: {record}</source>
        <translation>Dzēsts: {record}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Replaced by</source>
        <translation>Aizstāts ar</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Result story</source>
        <translation>Stāsts par rezultātu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Roles</source>
        <translation>Lomas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Session</source>
        <translation>Nodarbība</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Session {day}</source>
        <translation>Nodarbība {day}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Settled</source>
        <translation>Precizēts</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <location filename="../../ui/history/panel.py"/>
        <source>Show earlier</source>
        <translation>Rādīt agrākus</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Sign-in sheet, page {page} of {pages}</source>
        <translation>Reģistrācijas lapa, {page}. lapa no {pages}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Signatures on the page</source>
        <translation>Paraksti lapā</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Since Kopā was opened. Files that were saved, printed or imported from other laptops, and backups, are not undone here.</source>
        <translation>Kopš programmas atvēršanas. Saglabāti, izdrukāti vai no citiem datoriem importēti faili un rezerves kopijas šeit netiek atsaukti.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Statement about the funding</source>
        <translation>Finansējuma norāde</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Territory</source>
        <translation>Teritorija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>The record was brought back.</source>
        <translation>Ieraksts atjaunots.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>The record was removed.</source>
        <translation>Ieraksts dzēsts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Topics</source>
        <translation>Temati</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Undo down to here</source>
        <translation>Atsaukt līdz šejienei</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>Undone</source>
        <translation>Atsaukts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Undone: {act}</source>
        <translation>Atsaukts: {act}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Until</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Version</source>
        <translation>Versija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Void</source>
        <translation>Anulēts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Walk-in</source>
        <translation>Bez pieteikšanās</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>What it is called</source>
        <translation>Kā sauc</translation>
    </message>
    <message>
        <location filename="../../ui/history/done_panel.py"/>
        <source>What was done</source>
        <translation>Kas izdarīts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Who gets one</source>
        <translation>Kas saņem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Who signs</source>
        <translation>Parakstītājs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Who works here</source>
        <translation>Kas strādā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Why it is cancelled</source>
        <translation>Atcelšanas iemesls</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Without a registration number</source>
        <translation>Bez reģistrācijas numura</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history_fields.py"/>
        <source>Year of birth</source>
        <translation>Dzimšanas gads</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/history/presenter.py"/>
        <source>and %n more changes</source>
        <translation>
            <numerusform>un vēl %n izmaiņa</numerusform>
            <numerusform>un vēl %n izmaiņas</numerusform>
            <numerusform>un vairāk izmaiņu nav</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>given</source>
        <translation>dota</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>not the same</source>
        <translation>nav viens un tas pats</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>the date is not certain</source>
        <translation>datums nav droši zināms</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>the same</source>
        <translation>viens un tas pats</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>withdrawn</source>
        <translation>atsaukta</translation>
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
        <translation>„Piedalījās …”</translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Christmas Day</source>
        <translation>Pirmie Ziemassvētki</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Christmas Eve</source>
        <translation>Ziemassvētku vakars</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Day off for a holiday</source>
        <translation>Brīvdiena svētku vietā</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Easter</source>
        <translation>Lieldienas</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Easter Monday</source>
        <translation>Otrās Lieldienas</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Good Friday</source>
        <translation>Lielā Piektdiena</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Independence Restoration Day</source>
        <translation>Neatkarības atjaunošanas diena</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Labour Day</source>
        <translation>Darba svētki</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Midsummer Day</source>
        <translation>Jāņu diena</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Midsummer Eve</source>
        <translation>Līgo diena</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Mother’s Day</source>
        <translation>Mātes diena</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Moved day off</source>
        <translation>Pārcelta brīvdiena</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>New Year’s Day</source>
        <translation>Jaunais gads</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>New Year’s Eve</source>
        <translation>Vecgada diena</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Pentecost</source>
        <translation>Vasarsvētki</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Proclamation Day of Latvia</source>
        <translation>Latvijas proklamēšanas diena</translation>
    </message>
    <message>
        <location filename="../../app/domain/holidays_lv.py"/>
        <source>Second Day of Christmas</source>
        <translation>Otrie Ziemassvētki</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/hours.py"/>
        <source>%n academic hours</source>
        <translation>
            <numerusform>%n akadēmiskā stunda</numerusform>
            <numerusform>%n akadēmiskās stundas</numerusform>
            <numerusform>%n akadēmisko stundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/hours.py"/>
        <source>%n hours</source>
        <translation>
            <numerusform>%n stunda</numerusform>
            <numerusform>%n stundas</numerusform>
            <numerusform>%n stundu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/hours.py"/>
        <source>{hours} academic hours</source>
        <translation>{hours} akadēmiskās stundas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/hours.py"/>
        <source>{hours} hours</source>
        <translation>{hours} stundas</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Already here</source>
        <translation>Jau ir sarakstā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Already here, with more to add</source>
        <translation>Jau ir sarakstā, ir ko papildināt</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Another person</source>
        <translation>Cits cilvēks</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Close matches, to decide</source>
        <translation>Iespējamas sakritības, jāizlemj</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Empty fields will be filled. What is kept already stays as it is.</source>
        <translation>Tukšie lauki tiks aizpildīti. Jau ierakstītais nemainīsies.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Leave out</source>
        <translation>Izlaist</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>New</source>
        <translation>Jauni</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Nothing changes. They need not be removed from the file.</source>
        <translation>Nekas nemainīsies. No faila tos nav jādzēš.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Row {row}: {name} – {words}</source>
        <translation>{row}. rinda: {name} – {words}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>The same person</source>
        <translation>Tas pats cilvēks</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>They will be added.</source>
        <translation>Šie cilvēki tiks pievienoti.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>Whoever is left undecided will be added as another person; that can be decided later among the possible duplicates.</source>
        <translation>Kas paliks neizlemts, tiks pievienots kā cits cilvēks; to varēs izlemt vēlāk pie iespējamajiem dublikātiem.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>adds: {fields}</source>
        <translation>papildinās: {fields}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>age band</source>
        <translation>vecuma grupa</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>consent</source>
        <translation>piekrišana</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>differs, and what is kept stays: {fields}</source>
        <translation>atšķiras, paliks jau ierakstītais: {fields}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>e-mail</source>
        <translation>e-pasts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>guardian</source>
        <translation>likumiskais pārstāvis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>household</source>
        <translation>mājsaimniecība</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>note</source>
        <translation>piezīme</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>organisation</source>
        <translation>organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>phone</source>
        <translation>tālrunis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>place of residence</source>
        <translation>dzīvesvieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>role</source>
        <translation>loma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>year of birth</source>
        <translation>dzimšanas gads</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_review.py"/>
        <source>{name} in row {row}</source>
        <translation>{name} {row}. rindā</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n changed</source>
        <translation>
            <numerusform>mainīti: %n</numerusform>
            <numerusform>mainīti: %n</numerusform>
            <numerusform>mainīti: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n changed on two laptops</source>
        <translation>
            <numerusform>mainīti divos datoros: %n</numerusform>
            <numerusform>mainīti divos datoros: %n</numerusform>
            <numerusform>mainīti divos datoros: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n entries were changed on two laptops; the later change stands. The other one can be put back for 90 days, under Differences.</source>
        <translation>
            <numerusform>%n lauks mainīts divos datoros; spēkā ir vēlākais labojums. Otru 90 dienas var atjaunot sadaļā „Atšķirības”.</numerusform>
            <numerusform>%n lauki mainīti divos datoros; spēkā ir vēlākie labojumi. Pārējos 90 dienas var atjaunot sadaļā „Atšķirības”.</numerusform>
            <numerusform>Divos datoros mainītu lauku nav.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n erased</source>
        <translation>
            <numerusform>dzēsti uz visiem laikiem: %n</numerusform>
            <numerusform>dzēsti uz visiem laikiem: %n</numerusform>
            <numerusform>dzēsti uz visiem laikiem: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n files</source>
        <translation>
            <numerusform>%n fails</numerusform>
            <numerusform>%n faili</numerusform>
            <numerusform>%n failu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n new</source>
        <translation>
            <numerusform>jauni ieraksti: %n</numerusform>
            <numerusform>jauni ieraksti: %n</numerusform>
            <numerusform>jauni ieraksti: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n new records look like one that is here already. After importing, Possible duplicates shows people side by side.</source>
        <translation>
            <numerusform>%n jauns ieraksts ir līdzīgs kādam, kas šeit jau ir. Pēc importēšanas cilvēkus blakus rāda sadaļa „Iespējamie dublikāti”.</numerusform>
            <numerusform>%n jauni ieraksti ir līdzīgi kādiem, kas šeit jau ir. Pēc importēšanas cilvēkus blakus rāda sadaļa „Iespējamie dublikāti”.</numerusform>
            <numerusform>Neviens jaunais ieraksts nav līdzīgs kādam, kas šeit jau ir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>%n of them stay without a name.</source>
        <translation>
            <numerusform>Bez vārda vai nosaukuma paliek: %n.</numerusform>
            <numerusform>Bez vārda vai nosaukuma paliek: %n.</numerusform>
            <numerusform>Bez vārda vai nosaukuma paliek: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n people were erased for ever on another laptop, and so they are here.</source>
        <translation>
            <numerusform>%n cilvēka dati citā datorā ir dzēsti uz visiem laikiem, tāpēc tie tiek dzēsti arī šeit.</numerusform>
            <numerusform>%n cilvēku dati citā datorā ir dzēsti uz visiem laikiem, tāpēc tie tiek dzēsti arī šeit.</numerusform>
            <numerusform>Neviena cilvēka dati netiek dzēsti uz visiem laikiem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n records contradict ones that are here, and stay out. Ask the sender about them.</source>
        <translation>
            <numerusform>%n ieraksts ir pretrunā ar šeit esošo un netiek importēts. Pajautājiet sūtītājam, kā ir pareizi.</numerusform>
            <numerusform>%n ieraksti ir pretrunā ar šeit esošajiem un netiek importēti. Pajautājiet sūtītājam, kā ir pareizi.</numerusform>
            <numerusform>Pretrunīgu ierakstu nav.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>%n records found</source>
        <translation>
            <numerusform>Atrasts %n ieraksts</numerusform>
            <numerusform>Atrasti %n ieraksti</numerusform>
            <numerusform>Nekas nav atrasts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n records hold something that only a newer Kopā knows. It is kept and passed on. You will see it once the newer Kopā is installed here.</source>
        <translation>
            <numerusform>%n ierakstā ir kas tāds, ko pazīst tikai jaunāka programmas „Kopā” versija. Tas tiek saglabāts un nodots tālāk. Redzams tas būs, kad šeit uzstādīs jaunāko versiju.</numerusform>
            <numerusform>%n ierakstos ir kas tāds, ko pazīst tikai jaunāka programmas „Kopā” versija. Tas tiek saglabāts un nodots tālāk. Redzams tas būs, kad šeit uzstādīs jaunāko versiju.</numerusform>
            <numerusform>Nevienā ierakstā nav kā tāda, ko pazītu tikai jaunāka programmas „Kopā” versija.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>%n records that the whole programme shares were changed there. Here they change with the next file from a coordinator.</source>
        <translation>
            <numerusform>%n visai iniciatīvai kopīgs ieraksts tur ir mainīts. Šeit tas mainīsies ar nākamo koordinatora failu.</numerusform>
            <numerusform>%n visai iniciatīvai kopīgi ieraksti tur ir mainīti. Šeit tie mainīsies ar nākamo koordinatora failu.</numerusform>
            <numerusform>Visai iniciatīvai kopīgie ieraksti tur nav mainīti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>%n taken off</source>
        <translation>
            <numerusform>dzēsti: %n</numerusform>
            <numerusform>dzēsti: %n</numerusform>
            <numerusform>dzēsti: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>A newer file from this laptop, saved {moment}, was taken in already. This one does no harm: whatever is newer stands.</source>
        <translation>No šī datora jau ir importēts jaunāks fails, saglabāts {moment}. Šis netraucē: spēkā paliek jaunākais.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Changed</source>
        <translation>Mainīts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Changed on two laptops</source>
        <translation>Mainīts divos datoros</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Consent</source>
        <translation>Piekrišana</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Decision about duplicates</source>
        <translation>Lēmums par dublikātiem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Details</source>
        <translation>Sīkāk</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Erased for ever</source>
        <translation>Dati dzēsti uz visiem laikiem</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>Everything: %n records</source>
        <translation>
            <numerusform>Viss: %n ieraksts</numerusform>
            <numerusform>Viss: %n ieraksti</numerusform>
            <numerusform>Viss: %n ierakstu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>From</source>
        <translation>Sūtītājs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Gave way: {source}</source>
        <translation>Vairs nav spēkā: {source}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Go to the files</source>
        <translation>Uz failiem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Headcount</source>
        <translation>Uzskaite bez saraksta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Here already: {name}</source>
        <translation>Šeit jau ir: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Here already: {name} – {signs}</source>
        <translation>Šeit jau ir: {name} – {signs}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Here stands what each file from another laptop did. None was taken in yet.</source>
        <translation>Šeit redzams, ko mainīja katrs fails no cita datora. Vēl neviens nav importēts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Imported records</source>
        <translation>Importētie ieraksti</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Imports</source>
        <translation>Saņemtie faili</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>In this file something bears the mark or the letters of this laptop that was not made here. So that nothing can be mixed up, this laptop goes on under a new mark: new certificates get other letters. Nothing is lost. If it is said again, tell your coordinator.</source>
        <translation>Šajā failā ir kas tāds, kam ir šī datora zīme vai burti, bet kas nav tapis šeit. Lai nekas nesajuktu, šis dators turpina darbu ar jaunu zīmi: jauno apliecinājumu numuros būs citi burti. Nekas nav zudis. Ja šis paziņojums parādās atkal, pastāstiet par to koordinatoram.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>It is off the lists, though somebody worked on it who could not know. Differences brings it back.</source>
        <translation>Ieraksts ir dzēsts, lai gan kāds, to nezinot, ar to strādāja. Atjaunot to var sadaļā „Atšķirības”.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>It stays on the lists, though it was taken off them on another laptop.</source>
        <translation>Ieraksts paliek sarakstos, lai gan citā datorā tas tika dzēsts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Line of a sign-in sheet</source>
        <translation>Reģistrācijas lapas rinda</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Looks like one here</source>
        <translation>Līdzīgs šeit esošam</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>New</source>
        <translation>Jauns</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>No file with these words was taken in.</source>
        <translation>Neviens fails ar šādiem vārdiem nav importēts.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>No record of this file has these words in it.</source>
        <translation>Nevienā šī faila ierakstā šādu vārdu nav.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>Only notes that Kopā keeps for itself, such as for its keys.</source>
        <translation>Tikai pašas programmas „Kopā” piezīmes, piemēram, par atslēgām.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Open a file to see what it did to each record. The numbers stay for good.</source>
        <translation>Atveriet failu, lai redzētu, ko tas mainīja katrā ierakstā. Skaitļi saglabājas vienmēr.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Organisation noted as present</source>
        <translation>Klātesoša organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Partner of the event</source>
        <translation>Pasākuma partneris</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Partner of the mini-project</source>
        <translation>Mini projekta partneris</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Person of the mini-project</source>
        <translation>Dalība mini projektā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Programme</source>
        <translation>Iniciatīva</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>Reason given for deleting it: {reason}</source>
        <translation>Dzēšanas iemesls: {reason}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>Record</source>
        <translation>Ieraksts</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>Records of the file</source>
        <translation>Faila ieraksti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Registration</source>
        <translation>Pieteikums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Scan or photo</source>
        <translation>Skenējums vai fotogrāfija</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>Search by laptop, centre or day</source>
        <translation>Meklēt pēc datora, centra vai dienas</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>Search by name or event</source>
        <translation>Meklēt pēc vārda vai pasākuma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Session</source>
        <translation>Nodarbība</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Sign-in sheet</source>
        <translation>Reģistrācijas lapa</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>So many people are new that they were not compared with those who are here. After importing, look at Possible duplicates.</source>
        <translation>Jauno cilvēku ir tik daudz, ka tie nav salīdzināti ar šeit esošajiem. Pēc importēšanas apskatiet sadaļu „Iespējamie dublikāti”.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Stands: {source}</source>
        <translation>Spēkā: {source}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Stays out</source>
        <translation>Netiek importēts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Taken off the lists</source>
        <translation>Dzēsts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Team of the event</source>
        <translation>Pasākuma komanda</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>That laptop may not erase by itself. Before you import, ask whether a coordinator or whoever leads the centre wants it: it cannot be undone.</source>
        <translation>Sūtītāja dators pats to darīt nedrīkst. Pirms importēšanas noskaidrojiet, vai to vēlas koordinators vai centra vadītājs: atsaukt to nevarēs.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>The name of an erased person is taken out of %n texts of the whole programme. Please read them once.</source>
        <translation>
            <numerusform>Tā cilvēka vārds, kura dati dzēsti uz visiem laikiem, tiek izņemts no %n iniciatīvas kopīgā teksta. Lūdzu, izlasiet to.</numerusform>
            <numerusform>Tā cilvēka vārds, kura dati dzēsti uz visiem laikiem, tiek izņemts no %n iniciatīvas kopīgajiem tekstiem. Lūdzu, izlasiet tos.</numerusform>
            <numerusform>Tā cilvēka vārds, kura dati dzēsti uz visiem laikiem, tiek izņemts no %n iniciatīvas kopīgajiem tekstiem. Lūdzu, izlasiet tos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/imports.py"/>
        <source>The two laptops differ, though both had seen the same changes: {records}. Send each other a new file. If this is said again then, tell your coordinator.</source>
        <translation>Abi datori atšķiras, lai gan abi ir redzējuši vienas un tās pašas izmaiņas: {records}. Apmainieties ar jauniem failiem. Ja šis paziņojums parādās atkal, pastāstiet par to koordinatoram.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>This file adds no record here and changes none.</source>
        <translation>Šis fails šeit nevienu ierakstu nepievieno un nelabo.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>This file deletes many records at once: {deleted} of {of} ({records}). Before you import, ask {sender} whether that is meant.</source>
        <translation>Šis fails vienlaikus dzēš daudz ierakstu: {deleted} no {of} ({records}). Pirms importēšanas noskaidrojiet, vai tas tā domāts. Sūtītājs: {sender}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>Together the files delete many records: {deleted} of {of} ({records}).</source>
        <translation>Visi faili kopā dzēš daudz ierakstu: {deleted} no {of} ({records}).</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>Waits for a coordinator</source>
        <translation>Gaida koordinatora failu</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <source>What a file did record by record is kept for %n days.</source>
        <translation>
            <numerusform>Tas, ko fails mainījis katrā ierakstā, glabājas %n dienu.</numerusform>
            <numerusform>Tas, ko fails mainījis katrā ierakstā, glabājas %n dienas.</numerusform>
            <numerusform>Tas, ko fails mainījis katrā ierakstā, netiek glabāts.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>What happens</source>
        <translation>Kas notiek</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/page.py"/>
        <source>What it did</source>
        <translation>Kas mainīts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>What it is</source>
        <translation>Kas tas ir</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <source>What to list</source>
        <translation>Ko rādīt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/imports.py"/>
        <source>What was erased for ever on another laptop does not come back here: %n records.</source>
        <translation>
            <numerusform>Citā datorā uz visiem laikiem dzēstais šeit neatgriežas: %n ieraksts.</numerusform>
            <numerusform>Citā datorā uz visiem laikiem dzēstais šeit neatgriežas: %n ieraksti.</numerusform>
            <numerusform>Citā datorā uz visiem laikiem dzēstais šeit neatgriežas: %n ierakstu.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>With other files of the last 30 days, this file deletes many records: {deleted} of {of} ({records}). Before you import, ask {sender} whether that is meant.</source>
        <translation>Šis fails kopā ar citiem pēdējo 30 dienu failiem dzēš daudz ierakstu: {deleted} no {of} ({records}). Pirms importēšanas noskaidrojiet, vai tas tā domāts. Sūtītājs: {sender}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>attendance</source>
        <translation>apmeklējumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>centres</source>
        <translation>centri</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>certificates</source>
        <translation>apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>consents</source>
        <translation>piekrišanas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>events</source>
        <translation>pasākumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>headcounts</source>
        <translation>uzskaites bez saraksta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>mini-projects</source>
        <translation>mini projekti</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/presenter.py"/>
        <source>nothing new</source>
        <translation>nekā jauna</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>organisations</source>
        <translation>organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>other records</source>
        <translation>citi ieraksti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>people</source>
        <translation>cilvēki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>registrations</source>
        <translation>pieteikumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>scans and photos</source>
        <translation>skenējumi un fotogrāfijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_counts.py"/>
        <source>sessions</source>
        <translation>nodarbības</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/import_items.py"/>
        <source>{field}: changed</source>
        <translation>{field}: mainīts</translation>
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
            <numerusform>{records}. Pa vienam var apskatīt %n no tiem.</numerusform>
            <numerusform>{records}. Pa vienam var apskatīt %n no tiem.</numerusform>
            <numerusform>{records}. Pa vienam tos apskatīt nevar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>{sender} asks to erase data for ever that are not on the lists here: %n records.</source>
        <translation>
            <numerusform>„{sender}” lūdz uz visiem laikiem dzēst datus, kuru šeit sarakstos nav: %n ierakstu.</numerusform>
            <numerusform>„{sender}” lūdz uz visiem laikiem dzēst datus, kuru šeit sarakstos nav: %n ierakstus.</numerusform>
            <numerusform>„{sender}” lūdz uz visiem laikiem dzēst datus, kuru šeit sarakstos nav: %n ierakstu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/agreeing.py"/>
        <source>{sender} asks to erase the data of %n people for ever: {names}.</source>
        <translation>
            <numerusform>„{sender}” lūdz uz visiem laikiem dzēst %n cilvēka datus: {names}.</numerusform>
            <numerusform>„{sender}” lūdz uz visiem laikiem dzēst %n cilvēku datus: {names}.</numerusform>
            <numerusform>„{sender}” lūdz uz visiem laikiem dzēst %n cilvēku datus: {names}.</numerusform>
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
        <translation>Visi šī datora ieraksti paliek tajā.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Ask to join</source>
        <translation>Lūgt atļauju pievienoties</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Ask to join anew</source>
        <translation>Lūgt atļauju no jauna</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Ask to join …</source>
        <translation>Lūgt atļauju pievienoties…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Ask whoever let this laptop in to read out the code of the programme: it stands there at Exchange, above the list of laptops. Both must be the same, group by group:</source>
        <translation>Palūdziet, lai pie datora, kas pievienoja šo datoru, nolasa iniciatīvas kodu: tur tas redzams sadaļā „Apmaiņa”, virs datoru saraksta. Abiem kodiem jāsakrīt, grupa pēc grupas:</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Centre</source>
        <translation>Centrs</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/code.py"/>
        <source>Code: {code}</source>
        <translation>Kods: {code}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Compare the code of the programme</source>
        <translation>Salīdziniet iniciatīvas kodu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Done</source>
        <translation>Izdarīts</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Files that ask to join (*.kopa-join)</source>
        <translation>Pievienošanās lūgumi (*.kopa-join)</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>First ask to join: the welcome is made for that file.</source>
        <translation>Vispirms lūdziet atļauju pievienoties: to sagatavo tieši jūsu lūgumam.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>For the coordinator’s own laptop, once in a programme: from then on the laptops of the centres can join it.</source>
        <translation>Paša koordinatora datoram, vienreiz katrā iniciatīvā: pēc tam tai var pievienoties centru datori.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>From</source>
        <translation>Sūtītājs</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Give the file to the coordinator and read out this code, by phone or face to face. The coordinator must see the same one:</source>
        <translation>Nododiet failu koordinatoram un nolasiet šo kodu pa tālruni vai klātienē. Koordinatora datorā jāredz tāds pats kods:</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>If every coordinator’s laptop is lost or broken: this laptop becomes the coordinator’s with the paper and its passphrase.</source>
        <translation>Ja visi koordinatoru datori ir pazuduši vai sabojāti: ar šo lapu un tās paroles frāzi šis dators kļūst par koordinatora datoru.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Join anew?</source>
        <translation>Vai pievienoties no jauna?</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Joined</source>
        <translation>Pievienots</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Kopā files (*.kopa)</source>
        <translation>„Kopā” faili (*.kopa)</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/founding_panel.py"/>
        <source>Let others join</source>
        <translation>Ļaut pievienoties citiem</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Let others join this laptop</source>
        <translation>Ļaut citiem pievienoties šim datoram</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/founding_panel.py"/>
        <source>Let others join this laptop?</source>
        <translation>Vai ļaut citiem pievienoties šim datoram?</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Let others join …</source>
        <translation>Ļaut pievienoties citiem…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Looking at the welcome …</source>
        <translation>Atļauja tiek apskatīta…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Next: save a file for the coordinator, so that the records of this laptop get there too. From then on a file goes there and back as often as you like.</source>
        <translation>Tālāk: saglabājiet failu koordinatoram, lai tur nonāktu arī šī datora ieraksti. Pēc tam sūtiet failus turp un atpakaļ, cik bieži vēlaties.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Nothing was taken in. Ask the coordinator for a new welcome, and compare the codes again.</source>
        <translation>Nekas netika importēts. Palūdziet koordinatoram jaunu atļauju un vēlreiz salīdziniet kodus.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Only if the coordinator has taken this laptop out, for instance because it was lost. Until the new welcome comes, no files for others can be saved here. All records stay.</source>
        <translation>Tikai tad, ja koordinators šo datoru ir atvienojis, piemēram, tāpēc, ka tas bija pazudis. Kamēr nav jaunās atļaujas, šeit nevar saglabāt failus citiem. Visi ieraksti paliek.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Open the welcome</source>
        <translation>Atvērt atļauju pievienoties</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Open the welcome …</source>
        <translation>Atvērt atļauju…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Others can join “{programme}” now.</source>
        <translation>Iniciatīvai „{programme}” tagad var pievienoties citi datori.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Put the file away</source>
        <translation>Aizvērt failu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Save a small file and give it to the coordinator of your programme, on a stick or by e-mail. It holds the name of this laptop and none of your records.</source>
        <translation>Saglabājiet nelielu failu un nododiet to savas iniciatīvas koordinatoram zibatmiņā vai pa e-pastu. Tajā ir šī datora nosaukums, bet nav neviena jūsu ieraksta.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Save the file once more …</source>
        <translation>Saglabāt failu vēlreiz…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Save the file that asks to join</source>
        <translation>Saglabāt pievienošanās lūgumu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Save to a folder …</source>
        <translation>Saglabāt mapē…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Taking in the records of the programme …</source>
        <translation>Iniciatīvas ieraksti tiek importēti…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>The codes are the same: join</source>
        <translation>Kodi sakrīt: pievienoties</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>The coordinator gives you a file in return. It brings the records of the programme, and nobody but this laptop can open it.</source>
        <translation>Atbildē koordinators jums iedod citu failu. Tajā ir iniciatīvas ieraksti, un to var atvērt tikai šajā datorā.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>The file “{file}” is saved.</source>
        <translation>Fails „{file}” ir saglabāts.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>The records of this laptop join those that “{centre}” has in the programme already.</source>
        <translation>Šī datora ieraksti tiks pievienoti tiem, kas centram „{centre}” iniciatīvā jau ir.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>The records of “{own}” on this laptop become records of “{centre}”.</source>
        <translation>Šī datora ieraksti, kas līdz šim bija centra „{own}” ieraksti, kļūs par centra „{centre}” ierakstiem.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop becomes</source>
        <translation>Šī datora loma</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/founding_panel.py"/>
        <source>This laptop becomes the coordinator’s. It says which laptops belong to the programme, and gets the files of all centres. It cannot join another programme afterwards. If your programme has a coordinator already, ask to join instead.</source>
        <translation>Šis dators kļūst par koordinatora datoru. Tas nosaka, kuri datori pieder iniciatīvai, un saņem visu centru failus. Citai iniciatīvai tas pēc tam vairs nevar pievienoties. Ja jūsu iniciatīvai koordinators jau ir, labāk lūdziet atļauju pievienoties.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop belongs to the programme now.</source>
        <translation>Šis dators tagad pieder iniciatīvai.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop belongs to “{programme}” now</source>
        <translation>Šis dators tagad pieder iniciatīvai „{programme}”</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop does not belong to “{programme}” any more. All records are still here; to come back, ask to join anew.</source>
        <translation>Šis dators iniciatīvai „{programme}” vairs nepieder. Visi ieraksti joprojām ir šeit; lai atgrieztos, lūdziet atļauju no jauna.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>This laptop was taken out</source>
        <translation>Šis dators ir atvienots</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop was taken out of “{programme}” ({day}), so nobody takes in its files. All records are still here; to come back, ask to join anew.</source>
        <translation>Šis dators ir atvienots no iniciatīvas „{programme}” ({day}), tāpēc neviens tā failus neimportē. Visi ieraksti joprojām ir šeit; lai atgrieztos, lūdziet atļauju no jauna.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>This laptop was taken out of “{programme}” ({day}; reason: {why}), so nobody takes in its files. All records are still here; to come back, ask to join anew.</source>
        <translation>Šis dators ir atvienots no iniciatīvas „{programme}” ({day}; iemesls: {why}), tāpēc neviens tā failus neimportē. Visi ieraksti joprojām ir šeit; lai atgrieztos, lūdziet atļauju no jauna.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>This laptop works alone so far. Laptops of one programme bring their records together by files, without internet. Nobody else can open these files.</source>
        <translation>Šis dators pagaidām strādā viens pats. Vienas iniciatīvas datori apvieno savus ierakstus ar failiem, bez interneta. Šos failus neviens cits nevar atvērt.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>To the exchange</source>
        <translation>Uz apmaiņu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Until the new welcome is opened here, this laptop does not belong to “{programme}”. All records are still here.</source>
        <translation>Kamēr šeit nav atvērta jaunā atļauja, šis dators iniciatīvai „{programme}” nepieder. Visi ieraksti joprojām ir šeit.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Use a recovery paper</source>
        <translation>Izmantot atjaunošanas lapu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <source>Use a recovery paper …</source>
        <translation>Izmantot atjaunošanas lapu…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Welcome to “{programme}”</source>
        <translation>Atļauja pievienoties iniciatīvai „{programme}”</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>What the whole programme shares – its name, funders, logos and reporting periods – comes from the coordinator and takes the place of what is set here.</source>
        <translation>Tas, kas kopīgs visai iniciatīvai – nosaukums, finansētāji, logotipi un pārskata periodi –, nāk no koordinatora un aizstāj šeit iestatīto.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>Without them this laptop cannot join.</source>
        <translation>Bez paskaidrojuma šis dators nevarēs pievienoties.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/presenter.py"/>
        <source>Writing the file …</source>
        <translation>Fails tiek saglabāts…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/parts.py"/>
        <source>You may close Kopā meanwhile; the code stays here. If the file gets lost, save it once more.</source>
        <translation>Programmu „Kopā” pa to laiku var aizvērt; kods paliek šeit. Ja fails pazūd, saglabājiet to vēlreiz.</translation>
    </message>
</context>
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
        <translation>No biedrības</translation>
    </message>
    <message>
        <location filename="../../app/domain/kinds.py"/>
        <source>From the media</source>
        <translation>No medijiem</translation>
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
        <translation>No pašvaldības</translation>
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
        <translation>Cita loma</translation>
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
    <name>Laptops</name>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>%n laptops</source>
        <translation>
            <numerusform>%n dators</numerusform>
            <numerusform>%n datori</numerusform>
            <numerusform>Nav neviena datora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>%n laptops have not confirmed</source>
        <translation>
            <numerusform>%n dators nav apstiprinājis</numerusform>
            <numerusform>%n datori nav apstiprinājuši</numerusform>
            <numerusform>%n datoru nav apstiprinājuši</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>%n older ones are not shown.</source>
        <translation>
            <numerusform>Vēl %n vecāka netiek rādīta.</numerusform>
            <numerusform>Vēl %n vecākas netiek rādītas.</numerusform>
            <numerusform>Vēl %n vecāku netiek rādīts.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>A file is missing</source>
        <translation>Trūkst faila</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>A laptop has confirmed an erasure when a file of its own says so. Until then the person’s records may still be there.</source>
        <translation>Dzēšana ir apstiprināta, kad par to paziņo fails no tā paša datora. Līdz tam cilvēka dati tur vēl var būt.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>All centres</source>
        <translation>Visi centri</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>All laptops</source>
        <translation>Visi datori</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>All records stay on this laptop, and it works alone. Files of “{programme}” cannot be opened here any more, and no other laptop takes in a file from here.</source>
        <translation>Visi ieraksti paliek šajā datorā, un tas strādā viens pats. Iniciatīvas „{programme}” failus šeit vairs nevar atvērt, un citi datori šī datora failus neimportē.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Another laptop has taken in a later file of it than this one. Ask for a new file of it.</source>
        <translation>Cits dators ir importējis jaunāku failu no tā nekā šis. Palūdziet tur saglabāt jaunu failu.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Another reason</source>
        <translation>Cits iemesls</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Ask the people at that laptop to read out the code that stands on their screen, by phone or face to face. Both must be the same, group by group:</source>
        <translation>Palūdziet, lai pie jaunā datora pa tālruni vai klātienē nolasa kodu, kas tur redzams ekrānā. Abiem kodiem jāsakrīt, grupa pēc grupas:</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Asked on</source>
        <translation>Lūguma datums</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Belongs since</source>
        <translation>Iniciatīvā kopš</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/founding_panel.py"/>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Centre</source>
        <translation>Centrs</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Choose the centre of this laptop.</source>
        <translation>Izvēlieties šī datora centru.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Choose the file that asks to join</source>
        <translation>Izvēlieties pievienošanās lūgumu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Choose the file …</source>
        <translation>Izvēlēties failu…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Choose the reason</source>
        <translation>Izvēlieties iemeslu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Choose the stick or a folder for the welcome</source>
        <translation>Izvēlieties zibatmiņu vai mapi atļaujai</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Confirmed by all</source>
        <translation>Visi ir apstiprinājuši</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Confirmed: {names}</source>
        <translation>Apstiprinājuši: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Erasure not confirmed</source>
        <translation>Dzēšana uz visiem laikiem nav apstiprināta</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Erasures</source>
        <translation>Dzēšana uz visiem laikiem</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Erasures confirmed</source>
        <translation>Apstiprināta dzēšana uz visiem laikiem</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Files that ask to join (*.kopa-join)</source>
        <translation>Pievienošanās lūgumi (*.kopa-join)</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Give it to the people at that laptop. When they open it, they ask for this code; read it out to them. It stands above the list of laptops too.</source>
        <translation>Nogādājiet failu uz jauno datoru. Kad to tur atvērs, jums palūgs nolasīt šo kodu. Kods redzams arī virs datoru saraksta.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>If this laptop breaks or gets lost, nobody can let laptops in any more. With the paper from the safe a new laptop takes its place.</source>
        <translation>Ja šis dators sabojāsies vai pazudīs, neviens vairs nevarēs pievienot datorus. Ja atjaunošanas lapa ir seifā, tā vietā var stāties jauns dators.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>In order</source>
        <translation>Kārtībā</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>In your words</source>
        <translation>Saviem vārdiem</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>It has not confirmed yet that it erased %n people. Send it a file; its next one confirms.</source>
        <translation>
            <numerusform>Tas vēl nav apstiprinājis, ka tur uz visiem laikiem ir dzēsti %n cilvēka dati. Nosūtiet tam failu; to apstiprinās nākamais fails no tā.</numerusform>
            <numerusform>Tas vēl nav apstiprinājis, ka tur uz visiem laikiem ir dzēsti %n cilvēku dati. Nosūtiet tam failu; to apstiprinās nākamais fails no tā.</numerusform>
            <numerusform>Tas vēl nav apstiprinājis, ka tur uz visiem laikiem ir dzēsti %n cilvēku dati. Nosūtiet tam failu; to apstiprinās nākamais fails no tā.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>It is needed too when this laptop goes to another programme. It joins there like a new one, with its records.</source>
        <translation>Tas vajadzīgs arī tad, ja šis dators pāriet uz citu iniciatīvu. Tur tas pievienojas kā jauns, ar saviem ierakstiem.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>It went on from a backup or a copy %n times.</source>
        <translation>
            <numerusform>Tas %n reizi ir turpinājis darbu no rezerves kopijas vai kopētas mapes.</numerusform>
            <numerusform>Tas %n reizes ir turpinājis darbu no rezerves kopijas vai kopētas mapes.</numerusform>
            <numerusform>Tas nevienu reizi nav turpinājis darbu no rezerves kopijas vai kopētas mapes: %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Its centre so far</source>
        <translation>Līdzšinējais centrs</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Its time in the programme ends soon. The next file that a coordinator saves makes it longer.</source>
        <translation>Tā laiks iniciatīvā drīz beigsies. Nākamais fails, ko saglabās koordinators, to pagarinās.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Its time in the programme ran out, so new files cannot be opened there. The next file that a coordinator saves makes it good.</source>
        <translation>Tā laiks iniciatīvā ir beidzies, tāpēc jaunus failus tur nevar atvērt. Nākamais fails, ko saglabās koordinators, to pagarinās.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Its time ran out</source>
        <translation>Laiks beidzies</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Its time runs out</source>
        <translation>Laiks beidzas</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Join anew …</source>
        <translation>Pievienoties no jauna…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <location filename="../../ui/exchange/laptops/columns.py"/>
        <source>Laptop</source>
        <translation>Dators</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Laptops</source>
        <translation>Datori</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Laptops of the programme</source>
        <translation>Iniciatīvas datori</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/columns.py"/>
        <source>Last file from it</source>
        <translation>Pēdējais fails</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>Leave the programme</source>
        <translation>Izstāties no iniciatīvas</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/page.py"/>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Leave the programme …</source>
        <translation>Izstāties no iniciatīvas…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Let a laptop in</source>
        <translation>Pievienot datoru</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Let a laptop in …</source>
        <translation>Pievienot datoru…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Let in another …</source>
        <translation>Pievienot vēl citu…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving.py"/>
        <source>Making a backup and leaving the programme …</source>
        <translation>Izveido rezerves kopiju un izstājas no iniciatīvas…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Needing attention</source>
        <translation>Jāpievērš uzmanība</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>New files cannot be opened there. What the laptop has already stays on it; what came from it before stays with you.</source>
        <translation>Jaunus failus tur nevar atvērt. Kas datorā jau ir, tajā paliek; kas no tā saņemts agrāk, paliek pie jums.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Newest file for it</source>
        <translation>Jaunākais fails tam</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Newest file from it</source>
        <translation>Jaunākais fails no tā</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>No file yet</source>
        <translation>Faila vēl nav</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>No laptop is like this.</source>
        <translation>Tāda datora nav.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>No other laptop belongs to the programme yet. On each of them somebody chooses Exchange and saves the small file that asks to join; with it the laptop is let in here.</source>
        <translation>Citu datoru iniciatīvā vēl nav. Katrā no tiem sadaļā „Apmaiņa” jāsaglabā mazs fails, ar kuru lūdz atļauju pievienoties; ar to datoru pievieno šeit.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>No other laptop is known here yet. If a coordinator’s laptop was lost and this one stands in for it: ask every centre for a file, import the files under Exchange and save the answer for them. The laptops then stand here, and the lost one can be taken out.</source>
        <translation>Šeit vēl nav zināms neviens cits dators. Ja koordinatora dators ir pazudis un šis ir tā vietā: palūdziet katram centram failu, importējiet failus sadaļā „Apmaiņa” un saglabājiet centriem atbildi. Tad datori būs redzami šeit un pazudušo varēs atvienot.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>No other laptop of a coordinator is known here. Without this one and without the recovery paper nobody can let laptops in any more.</source>
        <translation>Citi koordinatora datori šeit nav zināmi. Bez šī datora un bez atjaunošanas lapas neviens vairs nevarēs pievienot datorus.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Nobody was let in: the file is not from that laptop, or was changed on the way. Ask for a new one.</source>
        <translation>Neviens dators netika pievienots: fails nav no tā datora vai pa ceļam ir mainīts. Palūdziet jaunu.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Not yet: {names}</source>
        <translation>Vēl nav: {names}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Nothing was heard of it for %n days. Ask for a file: what is recorded there is missing here.</source>
        <translation>
            <numerusform>No tā %n dienu nekas nav saņemts. Palūdziet failu: šeit nav tā, kas ierakstīts tur.</numerusform>
            <numerusform>No tā %n dienas nekas nav saņemts. Palūdziet failu: šeit nav tā, kas ierakstīts tur.</numerusform>
            <numerusform>Fails no tā saņemts šodien: %n.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>On the new laptop choose Exchange, then “Ask to join”. It writes a small file that ends in .kopa-join; bring it here on a stick or by e-mail.</source>
        <translation>Jaunajā datorā izvēlieties „Apmaiņa”, tad „Lūgt atļauju pievienoties”. Tur saglabā nelielu failu ar galotni .kopa-join; atnesiet to šurp zibatmiņā vai atsūtiet pa e-pastu.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/columns.py"/>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Our file there</source>
        <translation>Tur saņemts</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Prepare the paper …</source>
        <translation>Sagatavot lapu…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Reading the file …</source>
        <translation>Fails tiek lasīts…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Recovery paper</source>
        <translation>Atjaunošanas lapa</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>Save elsewhere …</source>
        <translation>Saglabāt citur…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>Saving the welcome and reading it back …</source>
        <translation>Atļauja tiek saglabāta un pārbaudīta…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Search by laptop or centre</source>
        <translation>Meklēt pēc datora vai centra</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Silent for %n days</source>
        <translation>
            <numerusform>Klusē %n dienu</numerusform>
            <numerusform>Klusē %n dienas</numerusform>
            <numerusform>Klusē %n dienu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/columns.py"/>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Take out for good</source>
        <translation>Atvienot pavisam</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Take out “{name}”</source>
        <translation>Atvienot datoru „{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Take out …</source>
        <translation>Atvienot…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Taken out</source>
        <translation>Atvienots</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Taken out ({day}). Its files are not taken in any more, and new ones cannot be opened there.</source>
        <translation>Atvienots ({day}). Tā failus vairs neimportē, un jaunus tur nevar atvērt.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Taken out ({day}; reason: {why}). Its files are not taken in any more, and new ones cannot be opened there.</source>
        <translation>Atvienots ({day}; iemesls: {why}). Tā failus vairs neimportē, un jaunus tur nevar atvērt.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>That is needed when the keys of the programme are lost or in wrong hands, and it begins anew: one laptop leaves and lets others join once more, and the others leave and join it. Its name, reporting periods, logos and outcome areas are then those of the first laptop.</source>
        <translation>Tas vajadzīgs, ja iniciatīvas atslēgas ir zudušas vai nonākušas svešās rokās un iniciatīvu sāk no jauna: viens dators izstājas un atkal ļauj pievienoties citiem, pārējie izstājas un pievienojas tam. Nosaukums, pārskata periodi, logotipi un rezultātu jomas tad ir tie, kas ir pirmajā datorā.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>The codes are the same: let in</source>
        <translation>Kodi sakrīt: pievienot</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>The file that asks to join</source>
        <translation>Pievienošanās lūgums</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>The other laptops are told.</source>
        <translation>To uzzina arī citi datori.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving_panel.py"/>
        <source>The other laptops do not hear of it: tell your coordinator. A backup is made first; whoever goes back to it is in the programme again.</source>
        <translation>Citi datori par to neuzzina: pasakiet to koordinatoram. Vispirms tiek izveidota rezerves kopija; ja datus atjauno no tās, dators atkal pieder iniciatīvai.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>The other laptops hear of it with the next file that you save.</source>
        <translation>Citi datori to uzzina no nākamā faila, ko saglabāsiet.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>The records also tell of %n laptops that nobody let in, such as ones that were set up anew: {names}.</source>
        <translation>
            <numerusform>Ierakstos minēts vēl %n dators, ko neviens nav pievienojis, piemēram, no jauna iestatīts: {names}.</numerusform>
            <numerusform>Ierakstos minēti vēl %n datori, ko neviens nav pievienojis, piemēram, no jauna iestatīti: {names}.</numerusform>
            <numerusform>Citi datori ierakstos nav minēti: %n {names}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>The recovery paper is not in the safe yet</source>
        <translation>Atjaunošanas lapa vēl nav seifā</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>The welcome is saved and read back: {file}.</source>
        <translation>Atļauja ir saglabāta un pārbaudīta: {file}.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>The welcome will be saved in: {folder}</source>
        <translation>Atļauju saglabās šeit: {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>This cannot be undone: nobody knows in whose hands the laptop is now. If it is found, it can be let in anew, and its records stay.</source>
        <translation>To nevar atsaukt: neviens nevar zināt, kam dators tagad ir rokās. Ja tas atradīsies, to varēs pievienot no jauna, un ieraksti tajā saglabāsies.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>This laptop</source>
        <translation>Šis dators</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>This laptop belongs already ({role}). Letting it in again saves a new welcome and may change its role.</source>
        <translation>Šis dators jau ir iniciatīvā ({role}). Ja to pievienosiet vēlreiz, tiks saglabāta jauna atļauja un varēs mainīt lomu.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>This laptop was taken out before ({day}; reason: {why}). Let it in only if you know who has it now.</source>
        <translation>Šis dators agrāk ir atvienots ({day}; iemesls: {why}). Pievienojiet to tikai tad, ja zināt, kam tas tagad ir rokās.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/leaving.py"/>
        <source>This laptop works alone now; all its records are here. The backup of before: {file}</source>
        <translation>Šis dators tagad strādā viens pats; visi ieraksti ir šeit. Iepriekšējā stāvokļa rezerves kopija: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>To the laptops</source>
        <translation>Uz datoru sarakstu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>Until</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_page.py"/>
        <source>What it may do</source>
        <translation>Ko tas drīkstēs</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Whatever is recorded there from now on is not taken in by any laptop that has heard of this.</source>
        <translation>To, ko tur ierakstīs turpmāk, vairs neimportēs neviens dators, kas par to būs uzzinājis.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>Which laptops</source>
        <translation>Kuri datori</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/panels.py"/>
        <source>Write the reason in a few words.</source>
        <translation>Ierakstiet iemeslu dažos vārdos.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>needing attention: {count}</source>
        <translation>jāpievērš uzmanība: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>none yet</source>
        <translation>vēl nav</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>{centre} (new)</source>
        <translation>{centre} (jauns)</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>{done} of {all}</source>
        <translation>{done} no {all}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/words.py"/>
        <source>{made}; taken in {day}</source>
        <translation>{made}; importēts {day}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/page.py"/>
        <source>{programme} · code to compare: {code}</source>
        <translation>{programme} · salīdzināmais kods: {code}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>“{name}” asks to join</source>
        <translation>Lūdz atļauju pievienoties: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/joining/let_in_presenter.py"/>
        <source>“{name}” is let in</source>
        <translation>Dators pievienots: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/presenter.py"/>
        <source>“{name}” is taken out. Save new files for everybody: until they come, the other laptops still take in its files.</source>
        <translation>Dators atvienots: {name}. Saglabājiet jaunus failus visiem: kamēr tie nav saņemti, citi datori tā failus vēl importē.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/lists.py"/>
        <source>%n rows saved as {file}</source>
        <translation>
            <numerusform>Saglabāta %n rinda: {file}</numerusform>
            <numerusform>Saglabātas %n rindas: {file}</numerusform>
            <numerusform>Saglabāts tukšs saraksts: {file}</numerusform>
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
        <translation>Vecums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Agrees to news</source>
        <translation>Piekrīt saņemt ziņas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Agrees to photos</source>
        <translation>Piekrīt fotografēšanai</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Also called</source>
        <translation>Citi nosaukumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Applied for</source>
        <translation>Pieteikts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Applied on</source>
        <translation>Pieteikuma datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
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
        <translation>Atcelts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Cancelled</source>
        <comment>registration</comment>
        <translation>Atcelts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Centre</source>
        <translation>Centrs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Certificates (number)</source>
        <translation>Apliecinājumi (skaits)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Completed</source>
        <translation>Pabeigts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Contact person</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Copies made</source>
        <translation>Izdrukas un faili</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Date</source>
        <translation>Datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Dates</source>
        <translation>Norises laiks</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>English</source>
        <translation>angļu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Facilitator</source>
        <translation>Nodarbības vadīšana</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Facilitators</source>
        <translation>Nodarbību vadītāji</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>From</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Given name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Grant, EUR</source>
        <translation>Finansējums, EUR</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Granted because</source>
        <translation>Piešķirts, jo</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Handed out</source>
        <translation>Pasniegts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Handed out on</source>
        <translation>Pasniegšanas datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Handed to</source>
        <translation>Kam pasniegts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Held</source>
        <translation>Noticis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>In original script</source>
        <translation>Oriģinālrakstībā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Issued</source>
        <translation>Izsniegts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Issued on</source>
        <translation>Izsniegšanas datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Kind of approved programme</source>
        <translation>Saskaņotās programmas veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Kind of certificate</source>
        <translation>Apliecinājuma veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Last day</source>
        <translation>Pēdējā diena</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Latgalian</source>
        <translation>latgaliešu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Latvian</source>
        <translation>latviešu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Lead organisation</source>
        <translation>Vadošā organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Led by</source>
        <translation>Kas vada</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Mini-project</source>
        <translation>Mini projekts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Mini-projects</source>
        <translation>Mini projekti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Municipality</source>
        <translation>Novads</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>No</source>
        <translation>Nē</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Non-formal</source>
        <translation>Neformālā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Non-formal programme</source>
        <translation>Neformālās izglītības programma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Notes</source>
        <translation>Piezīmes</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Number</source>
        <comment>certificate</comment>
        <translation>Numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Number of events attended</source>
        <translation>Apmeklēto pasākumu skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Number of sessions</source>
        <translation>Nodarbību skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Number of the approval</source>
        <translation>Saskaņojuma numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Organisations</source>
        <translation>Organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Organisations present</source>
        <translation>Klātesošās organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Organiser</source>
        <translation>Organizators</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Own contribution, EUR</source>
        <translation>Pašu ieguldījums, EUR</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Parent or guardian</source>
        <translation>Vecāks vai likumiskais pārstāvis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Participants</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Participants by name (number)</source>
        <translation>Dalībnieki pēc saraksta (skaits)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Participants without names (number)</source>
        <translation>Dalībnieki bez saraksta (skaits)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Participation</source>
        <translation>Dalība</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Partners</source>
        <translation>Sadarbības partneri</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>People planned (number)</source>
        <translation>Plānotais cilvēku skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Place of residence</source>
        <translation>Dzīvesvieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Places</source>
        <translation>Vietu skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Planned</source>
        <translation>Plānots</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Polish</source>
        <translation>poļu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Programme approved by</source>
        <translation>Programmu saskaņoja</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Programme approved on</source>
        <translation>Programma saskaņota (datums)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Project call</source>
        <translation>Projektu konkurss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Recipient</source>
        <translation>Saņēmējs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Register of certificates</source>
        <translation>Apliecinājumu reģistrs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Registered</source>
        <translation>Pieteikums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Registered (number)</source>
        <translation>Pieteikumi (skaits)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Registration</source>
        <translation>Pieteikums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Replaced</source>
        <translation>Aizstāts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Result story</source>
        <translation>Stāsts par rezultātu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Russian</source>
        <translation>krievu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Spelling on certificates</source>
        <translation>Rakstība apliecinājumā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>State</source>
        <comment>project or certificate</comment>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Statement of hours</source>
        <translation>Stundu izziņa</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Supported</source>
        <translation>Atbalstīts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Teacher’s programme (A or B)</source>
        <translation>Pedagogu programma (A vai B)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Thanks</source>
        <translation>Pateicība</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Thanks to an organisation</source>
        <translation>Pateicība organizācijai</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Topics of the programme</source>
        <translation>Programmas temati</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Total</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Ukrainian</source>
        <translation>ukraiņu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Until</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Void</source>
        <translation>Anulēts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Volunteer work</source>
        <translation>Brīvprātīgais darbs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Waiting list</source>
        <translation>Gaida vietu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Walk-in</source>
        <translation>Bez pieteikšanās</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Without names, by category</source>
        <translation>Bez saraksta pa kategorijām</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Year of birth</source>
        <translation>Dzimšanas gads</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>Yes</source>
        <translation>Jā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>exc.</source>
        <comment>excused, in a narrow column</comment>
        <translation>att.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/lists.py"/>
        <source>n</source>
        <comment>absent, in a narrow column</comment>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>Lists in</name>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>%n further columns are not shown.</source>
        <translation>
            <numerusform>Vēl %n kolonna nav parādīta.</numerusform>
            <numerusform>Vēl %n kolonnas nav parādītas.</numerusform>
            <numerusform>Visas kolonnas ir parādītas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>%n places are free: whoever comes after goes on the waiting list.</source>
        <translation>
            <numerusform>Brīva ir %n vieta: pārējie nonāks gaidītāju sarakstā.</numerusform>
            <numerusform>Brīvas ir %n vietas: pārējie nonāks gaidītāju sarakstā.</numerusform>
            <numerusform>Brīvu vietu nav: visi nonāks gaidītāju sarakstā.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>%n rows</source>
        <translation>
            <numerusform>%n rinda</numerusform>
            <numerusform>%n rindas</numerusform>
            <numerusform>Nav nevienas rindas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>A new event</source>
        <translation>Jauns pasākums</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/decisions.py"/>
        <source>All %n undecided:</source>
        <translation>
            <numerusform>Neizlemtais ieraksts (%n):</numerusform>
            <numerusform>Visi neizlemtie ieraksti (%n):</numerusform>
            <numerusform>Viss ir izlemts:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>All files (*)</source>
        <translation>Visi faili (*)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>All places are taken: whoever is new goes on the waiting list.</source>
        <translation>Visas vietas ir aizņemtas: jaunie nonāks gaidītāju sarakstā.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>All that is undecided</source>
        <translation>Viss neizlemtais</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Another</source>
        <translation>Cits</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Another file…</source>
        <translation>Cits fails…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Back</source>
        <translation>Atpakaļ</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Cannot be used</source>
        <translation>Nevar izmantot</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>Changed or used since, so it stays: {records}.</source>
        <translation>Pēc tam mainīts vai izmantots, tāpēc paliek: {records}.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Choose a file…</source>
        <translation>Izvēlēties failu…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Choose a table</source>
        <translation>Izvēlieties tabulu</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Column {number}</source>
        <translation>{number}. kolonna</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Columns as the last time</source>
        <translation>Kolonnas kā iepriekšējā reizē</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Decision</source>
        <translation>Lēmums</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Done</source>
        <translation>Gatavs</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Drop a table here, or choose it</source>
        <translation>Ievelciet tabulu šeit vai izvēlieties to</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>Earlier imports</source>
        <translation>Iepriekšējie importi</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Empty fields will be filled. What is kept already stays as it is.</source>
        <translation>Tukšie lauki tiks aizpildīti. Jau ierakstītais nemainīsies.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>From Excel, LibreOffice, Google or another program: .xlsx, .xls, .ods or .csv. Kopā first shows what it understood; nothing is stored before you agree.</source>
        <translation>No Excel, LibreOffice, Google vai citas programmas: .xlsx, .xls, .ods vai .csv. Vispirms redzēsiet, kā tabula ir saprasta; nekas netiks saglabāts, kamēr nepiekritīsiet.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Given name, then surname</source>
        <translation>Vārds, tad uzvārds</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Groups</source>
        <translation>Grupas</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Guess anew</source>
        <translation>Noteikt no jauna</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Here</source>
        <translation>Šajā datorā</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Hide the columns</source>
        <translation>Paslēpt kolonnas</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>How the letters are read</source>
        <translation>Kā lasīt burtus</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n events</source>
        <translation>
            <numerusform>Importēt %n pasākumu</numerusform>
            <numerusform>Importēt %n pasākumus</numerusform>
            <numerusform>Importēt pasākumus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n marks</source>
        <translation>
            <numerusform>Importēt %n atzīmi</numerusform>
            <numerusform>Importēt %n atzīmes</numerusform>
            <numerusform>Importēt apmeklējumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n mini-projects</source>
        <translation>
            <numerusform>Importēt %n mini projektu</numerusform>
            <numerusform>Importēt %n mini projektus</numerusform>
            <numerusform>Importēt mini projektus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n organisations</source>
        <translation>
            <numerusform>Importēt %n organizāciju</numerusform>
            <numerusform>Importēt %n organizācijas</numerusform>
            <numerusform>Importēt organizācijas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n participants</source>
        <translation>
            <numerusform>Importēt %n dalībnieku</numerusform>
            <numerusform>Importēt %n dalībniekus</numerusform>
            <numerusform>Importēt dalībniekus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import %n people</source>
        <translation>
            <numerusform>Importēt %n cilvēku</numerusform>
            <numerusform>Importēt %n cilvēkus</numerusform>
            <numerusform>Importēt cilvēkus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import a table</source>
        <translation>Importēt tabulu</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/act.py"/>
        <source>Import a table…</source>
        <translation>Importēt tabulu…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Import another file</source>
        <translation>Importēt citu failu</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import attendance</source>
        <translation>Importēt apmeklējumu</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import events</source>
        <translation>Importēt pasākumus</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import mini-projects</source>
        <translation>Importēt mini projektus</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import organisations</source>
        <translation>Importēt organizācijas</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import participants</source>
        <translation>Importēt dalībniekus</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Import people</source>
        <translation>Importēt cilvēkus</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>Import taken back.</source>
        <translation>Imports atsaukts.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Imported</source>
        <translation>Importēts</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/presenter.py"/>
        <source>Importing…</source>
        <translation>Notiek importēšana…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/act.py"/>
        <source>Import…</source>
        <translation>Importēt…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>In the file</source>
        <translation>Failā</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>In the table the keys 1, 2 and 3 decide, and Delete takes back.</source>
        <translation>Tabulā var izlemt ar taustiņiem 1, 2 un 3, bet Delete lēmumu atsauc.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>It is another one</source>
        <translation>Tas ir cits</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>It is the same</source>
        <translation>Tas ir tas pats</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Leave out</source>
        <translation>Izlaist</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Left out</source>
        <translation>Izlaists</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Letters repaired</source>
        <translation>Burti izlaboti</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Lines of the group</source>
        <translation>Grupas rindas</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Mini-projects</source>
        <translation>Mini projekti</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Next sheet: {sheet}</source>
        <translation>Nākamā lapa: {sheet}</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>No list stands as imported.</source>
        <translation>Neviena importēta saraksta nav.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Nothing changes for them.</source>
        <translation>Tajos nekas nemainīsies.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Nothing is stored until you press the button.</source>
        <translation>Nekas netiks saglabāts, kamēr nenospiedīsiet pogu.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Nothing is taken from these rows. Correct them in the file and choose it again, or add them by hand.</source>
        <translation>No šīm rindām nekas netiks importēts. Izlabojiet tās failā un izvēlieties to vēlreiz vai pievienojiet ierakstus ar roku.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Order of the names</source>
        <translation>Vārda un uzvārda secība</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Organisations</source>
        <translation>Organizācijas</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Please check</source>
        <translation>Lūdzu, pārbaudiet</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Please choose</source>
        <translation>Lūdzu, izvēlieties</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/presenter.py"/>
        <source>Please say first which year the days are of.</source>
        <translation>Vispirms, lūdzu, norādiet, kura gada datumi tie ir.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/presenter.py"/>
        <source>Reading the file…</source>
        <translation>Fails tiek lasīts…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Row</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Row {row}</source>
        <translation>{row}. rindā</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Rows and reasons</source>
        <translation>Rindas un iemesli</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Sheet</source>
        <translation>Lapa</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Show the columns</source>
        <translation>Rādīt kolonnas</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Show the event</source>
        <translation>Parādīt pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Show the events</source>
        <translation>Parādīt pasākumus</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Show the mini-projects</source>
        <translation>Parādīt mini projektus</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Show the organisations</source>
        <translation>Parādīt organizācijas</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Show the people</source>
        <translation>Parādīt cilvēkus</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/presenter.py"/>
        <source>Stopped. Nothing was imported.</source>
        <translation>Apturēts. Nekas nav importēts.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Such lists are on other sheets as well:</source>
        <translation>Tādi saraksti ir arī citās lapās:</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Surname, then given name</source>
        <translation>Uzvārds, tad vārds</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/screen.py"/>
        <source>Tables (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</source>
        <translation>Tabulas (*.xlsx *.xls *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>Take back</source>
        <translation>Atsaukt importu</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>Take the decision back</source>
        <translation>Atsaukt lēmumu</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/past.py"/>
        <source>Taking an import back leaves what was changed or used since. Undo brings it back.</source>
        <translation>Atsaucot importu, paliek tas, kas pēc tam mainīts vai izmantots. Ar „Atsaukt” to var atgriezt.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>The headings are in</source>
        <translation>Virsraksti</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>The same</source>
        <translation>Tas pats</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>The same as which one</source>
        <translation>Tas pats, kas</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>There are no headings</source>
        <translation>Virsrakstu nav</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/presenter.py"/>
        <source>There is nothing new to import in this file.</source>
        <translation>Šajā failā nav nekā jauna, ko importēt.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>These rows are imported. Only a detail was unclear.</source>
        <translation>Šīs rindas tiks importētas. Neskaidrs bija tikai kāds sīkums.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>They will be added.</source>
        <translation>Tie tiks pievienoti.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Title of the new event</source>
        <translation>Pasākuma nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>To decide</source>
        <translation>Jāizlemj</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>To look at</source>
        <translation>Apskatīt</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/columns_strip.py"/>
        <source>What is in the column “{heading}”</source>
        <translation>Kas ir kolonnā „{heading}”</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>What is in the file</source>
        <translation>Kas ir failā</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>What parts the cells</source>
        <translation>Kas atdala šūnas</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>What would be imported</source>
        <translation>Kas tiks importēts</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>Whatever is left undecided will be added as another one.</source>
        <translation>Kas paliks neizlemts, tiks pievienots kā cits ieraksts.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Which event</source>
        <translation>Kurš pasākums</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/understanding.py"/>
        <source>Year of the days</source>
        <translation>Datumu gads</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>a bar |</source>
        <translation>vertikāla svītra (|)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>a comma ,</source>
        <translation>komats (,)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>a semicolon ;</source>
        <translation>semikols (;)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/wording.py"/>
        <source>a tab</source>
        <translation>tabulators</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>adds: {fields}</source>
        <translation>papildinās: {fields}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/lists_in/past.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>differs, what is kept stays: {fields}</source>
        <translation>atšķiras, paliks jau ierakstītais: {fields}</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>leave out</source>
        <translation>izlaist</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>others</source>
        <translation>citi</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/lines.py"/>
        <source>row {row}</source>
        <translation>{row}. rindā</translation>
    </message>
    <message>
        <location filename="../../ui/lists_in/review.py"/>
        <source>the same</source>
        <translation>tie paši</translation>
    </message>
</context>
<context>
    <name>Lists out</name>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>Always there: {columns}</source>
        <translation>Tabulā vienmēr ir: {columns}</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>CSV tables (*.csv)</source>
        <translation>CSV tabulas (*.csv)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>CSV, for other programs</source>
        <translation>CSV citām programmām</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Columns</source>
        <translation>Kolonnas</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Columns of the table</source>
        <translation>Tabulas kolonnas</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Contacts and notes</source>
        <translation>Kontakti un piezīmes</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>Excel tables (*.xlsx)</source>
        <translation>Excel tabulas (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Kind of file</source>
        <translation>Faila veids</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Language of the table</source>
        <translation>Tabulas valoda</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/to_save.py"/>
        <source>Only what you have found in the list goes into the table.</source>
        <translation>Tabulā būs tikai tas, ko sarakstā esat atlasījuši.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Save as a table</source>
        <translation>Saglabāt kā tabulu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <location filename="../../ui/lists_out/act.py"/>
        <source>Save as a table…</source>
        <translation>Saglabāt tabulu…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_panel.py"/>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Save the table</source>
        <translation>Saglabāt tabulu</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Saved</source>
        <translation>Saglabāts</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Save…</source>
        <translation>Saglabāt…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <location filename="../../ui/lists_out/presenter.py"/>
        <source>Saving the table…</source>
        <translation>Tabula tiek saglabāta…</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>Show the folder</source>
        <translation>Parādīt mapi</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/imports/items_presenter.py"/>
        <location filename="../../ui/lists_out/presenter.py"/>
        <source>Stopped. Nothing was saved.</source>
        <translation>Apturēts. Nekas nav saglabāts.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/wording.py"/>
        <source>The name and every session are always there.</source>
        <translation>Vārds, uzvārds un visas nodarbības tabulā ir vienmēr.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/to_save.py"/>
        <source>The whole list goes into the table.</source>
        <translation>Tabulā būs viss saraksts.</translation>
    </message>
    <message>
        <location filename="../../ui/lists_out/panel.py"/>
        <source>These are personal data. Tick them only for somebody who needs them, and delete the file when it is not needed any more.</source>
        <translation>Tie ir personas dati. Atzīmējiet tos tikai tad, ja saņēmējam tie vajadzīgi, un izdzēsiet failu, kad tas vairs nav vajadzīgs.</translation>
    </message>
</context>
<context>
    <name>Logos</name>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>Cannot be printed and is left out. Remove it and add it again from a file.</source>
        <translation>Šo logotipu nevar nodrukāt, tāpēc tas ir izlaists. Dzēsiet to un pievienojiet no faila vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>Hardly seen on a black-and-white printer. Ask for a darker version.</source>
        <translation>Melnbaltā drukā tikpat kā nav redzams. Palūdziet tumšāku variantu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>Programs and links in the file were left out; the drawing is whole.</source>
        <translation>Programmas un saites no faila ir izlaistas; zīmējums ir vesels.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>The drawing in “{file}” is too complex to print. Use the PNG of this logo.</source>
        <translation>Zīmējums failā „{file}” ir par sarežģītu drukāšanai. Izmantojiet šī logotipa PNG.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>The letters in “{file}” need a font. Ask for the logo with outlined letters, or as PNG.</source>
        <translation>Burtiem failā „{file}” vajag fontu. Palūdziet logotipu ar burtiem līknēs vai kā PNG.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>There are {most} logos already. Remove one before adding another.</source>
        <translation>Logotipu jau ir {most}. Dzēsiet vienu, tad pievienojiet citu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>Too coarse for paper: it needs {dots} dots in height. Ask for a larger one.</source>
        <translation>Drukai par mazu: vajag vismaz {dots} punktu augstumu. Palūdziet lielāku.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” has more than 30 million dots. Make it smaller; 700 high is enough.</source>
        <translation>Attēlā „{file}” ir vairāk nekā 30 miljoni punktu. Samaziniet to; pietiek ar 700 punktu augstumu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” has shadows, masks or patterns that would not be printed right. Use the PNG of this logo.</source>
        <translation>Failā „{file}” ir ēnas, maskas vai raksti, kas netiktu pareizi nodrukāti. Izmantojiet šī logotipa PNG.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is a drawing around a photograph. Use the PNG of this logo.</source>
        <translation>„{file}” ir zīmējums, kurā ielikts attēls. Izmantojiet šī logotipa PNG.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is a packed SVG. Save it as a plain SVG and choose it again.</source>
        <translation>„{file}” ir saspiests SVG. Saglabājiet to kā parastu SVG un izvēlieties vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is damaged and cannot be shown. Copy it again from where it came.</source>
        <translation>„{file}” ir bojāts, un to nevar parādīt. Iekopējiet to vēlreiz no turienes, no kurienes tas nāca.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is far too long, or its size is not known. Use another picture.</source>
        <translation>„{file}” ir pārāk izstiepts, vai arī tā izmērs nav zināms. Izmantojiet citu attēlu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is neither PNG, JPEG nor SVG. Ask for the logo in one of these.</source>
        <translation>„{file}” nav ne PNG, ne JPEG, ne SVG. Palūdziet logotipu kādā no šiem veidiem.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” is too large for a logo: at most 8 MB as a picture, 1 MB as an SVG.</source>
        <translation>„{file}” ir par lielu logotipam: attēls līdz 8 MB, SVG līdz 1 MB.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/logos.py"/>
        <source>“{file}” shows nothing on white paper. Use the dark version of this logo.</source>
        <translation>Uz balta papīra „{file}” nav redzams. Izmantojiet logotipa tumšo variantu.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Coordinator</source>
        <translation>Koordinatora dators</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Laptop of a centre</source>
        <translation>Centra dators</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Lead of a centre</source>
        <translation>Centra galvenais dators</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Only reads</source>
        <translation>Tikai lasa</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Sees records and makes reports; nobody takes in changes from it.</source>
        <translation>Redz ierakstus un veido pārskatus; tajā veiktās izmaiņas neviens neimportē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Sees the records of all centres, changes what the programme shares, and lets laptops in and takes them out.</source>
        <translation>Redz visu centru ierakstus, maina to, kas visai iniciatīvai kopīgs, pievieno un atvieno datorus.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Works with the records of one centre, erases people there, and may let in more laptops of this centre.</source>
        <translation>Strādā ar viena centra ierakstiem, var dzēst cilvēku datus uz visiem laikiem un pievienot vēl citus šī centra datorus.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>Works with the records of one centre.</source>
        <translation>Strādā ar viena centra ierakstiem.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>broken</source>
        <translation>sabojāts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>given away or sold</source>
        <translation>atdots vai pārdots</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>lost</source>
        <translation>pazudis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/membership.py"/>
        <source>stolen</source>
        <translation>nozagts</translation>
    </message>
</context>
<context>
    <name>MiniProjects</name>
    <message numerus="yes">
        <location filename="../../ui/mini_projects/list_presenter.py"/>
        <source>%n mini-projects</source>
        <translation>
            <numerusform>%n mini projekts</numerusform>
            <numerusform>%n mini projekti</numerusform>
            <numerusform>Neviena mini projekta</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>2nd call, 2026</source>
        <translation>2. konkurss, 2026. gads</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>About the project</source>
        <translation>Par projektu</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Add a partner</source>
        <translation>Pievienot partneri</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Add event</source>
        <translation>Pievienot pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_presenter.py"/>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>Add mini-project</source>
        <translation>Pievienot mini projektu</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Add person</source>
        <translation>Pievienot personu</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Add “{name}” as a person</source>
        <translation>Pievienot cilvēkiem: „{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>All calls</source>
        <translation>Visi konkursi</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>An estimate.</source>
        <translation>Aptuveni.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>An organisation of the list, or the name of a group without one.</source>
        <translation>Organizācija no saraksta vai neformālas grupas nosaukums.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Applied</source>
        <translation>Pieteikts</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Applied</source>
        <comment>mini-projects</comment>
        <translation>Pieteiktie</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Applied for: {sum}</source>
        <translation>Pieprasīts: {sum}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Applied on</source>
        <translation>Pieteikuma datums</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Begins</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Change</source>
        <translation>Labot</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_presenter.py"/>
        <source>Change “{title}”</source>
        <translation>Labot „{title}”</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Choose a person from the list, or the line that adds them.</source>
        <translation>Izvēlieties personu no saraksta vai rindu, kas to pievieno.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Choose a place from the list.</source>
        <translation>Izvēlieties vietu no saraksta.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Choose an organisation from the list, or the line that adds it.</source>
        <translation>Izvēlieties organizāciju no saraksta vai rindu, kas to pievieno.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Completed</source>
        <translation>Pabeigts</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Completed</source>
        <comment>mini-projects</comment>
        <translation>Pabeigtie</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Days</source>
        <translation>Norises laiks</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Does what</source>
        <translation>Loma</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Ends</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Go on</source>
        <translation>Turpināt</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Grant</source>
        <translation>Finansējums</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Grant applied for</source>
        <translation>Pieprasītais finansējums</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Grant received</source>
        <translation>Finansējums piešķirts</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Granted: {sum}</source>
        <translation>Piešķirts: {sum}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Helps</source>
        <translation>Palīdz</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>Here are the small projects of local groups: who leads them, what they cost and what came of them.</source>
        <translation>Šeit būs vietējo grupu mazie projekti: kas tos vada, cik tie maksā un kas no tiem iznācis.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>In the group</source>
        <translation>Grupā</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Kind of the added organisation</source>
        <translation>Pievienotās organizācijas veids</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Leads the project</source>
        <translation>Vada projektu</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <source>Mini-project</source>
        <translation>Mini projekts</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Mini-projects</source>
        <translation>Mini projekti</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Money</source>
        <translation>Nauda</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Municipality, town or parish</source>
        <translation>Novads, pilsēta vai pagasts</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>No mini-project is found. Check the spelling, or show all states and calls.</source>
        <translation>Neviens mini projekts nav atrasts. Pārbaudiet rakstību vai parādiet visus statusus un konkursus.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>No sums are written yet.</source>
        <translation>Summas vēl nav ierakstītas.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Not written yet. What came of it?</source>
        <translation>Vēl nav uzrakstīts. Kas no tā iznāca?</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Nothing is written about it yet.</source>
        <translation>Par to vēl nekas nav rakstīts.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Organisation or group</source>
        <translation>Organizācija vai grupa</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Organisations that help with place, things or hands.</source>
        <translation>Organizācijas, kas palīdz ar vietu, lietām vai darbu.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Own contribution</source>
        <translation>Pašu ieguldījums</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Own contribution: {sum}</source>
        <translation>Pašu ieguldījums: {sum}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Partners</source>
        <translation>Sadarbības partneri</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>People involved</source>
        <translation>Iesaistītie cilvēki</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>People planned</source>
        <translation>Plānotais cilvēku skaits</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>People planned (estimate)</source>
        <translation>Plānotais cilvēku skaits (aptuveni)</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Project call</source>
        <translation>Projektu konkurss</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Project completed</source>
        <translation>Projekts pabeigts</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Remove</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Result story</source>
        <translation>Stāsts par rezultātu</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>School, association, group …</source>
        <translation>Skola, biedrība, grupa…</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/list_page.py"/>
        <source>Search by title, lead or call</source>
        <translation>Meklēt pēc nosaukuma, vadītāja vai konkursa</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Start anew</source>
        <translation>Sākt no jauna</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Supported</source>
        <translation>Atbalstīts</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>Supported</source>
        <comment>mini-projects</comment>
        <translation>Atbalstītie</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Take off the partners: {name}</source>
        <translation>Noņemt no partneriem: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Take off the project: {name}</source>
        <translation>Noņemt no projekta: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_presenter.py"/>
        <source>The project cannot end before it begins.</source>
        <translation>Projekts nevar beigties, pirms tas ir sācies.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/fields.py"/>
        <source>This is not a sum of money. Type it like 600 or 600,50.</source>
        <translation>Tā nav naudas summa. Rakstiet, piemēram, 600 vai 600,50.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>This was typed before and is not saved yet.</source>
        <translation>Tas ievadīts iepriekš un vēl nav saglabāts.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Three letters of a name</source>
        <translation>Trīs vārda burti</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>Title</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Together</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <source>What came of it, in a few sentences for the report.</source>
        <translation>Kas no tā iznācis – dažos teikumos pārskatam.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>What the group organises, and who came.</source>
        <translation>Ko grupa rīko un cik cilvēku atnāca.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Where</source>
        <translation>Kur</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/form_page.py"/>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>Who leads it</source>
        <translation>Kas vada</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/project_page.py"/>
        <source>Who leads the project, belongs to it, helps.</source>
        <translation>Kas projektu vada, kas ir grupā un kas palīdz.</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/panels.py"/>
        <source>Who takes part</source>
        <translation>Kas iesaistās</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>from {day}</source>
        <translation>no {day}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/columns.py"/>
        <source>own {sum}</source>
        <translation>pašu {sum}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/words.py"/>
        <source>until {day}</source>
        <translation>līdz {day}</translation>
    </message>
    <message>
        <location filename="../../ui/mini_projects/page_presenter.py"/>
        <source>{sum} ({share} of the whole)</source>
        <translation>{sum} ({share} no visa)</translation>
    </message>
</context>
<context>
    <name>NameForms</name>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>As in “Godinām Annu Bērziņu”.</source>
        <translation>Kā teikumā „Godinām Annu Bērziņu”.</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>As in “Pateicība Annai Bērziņai”.</source>
        <translation>Kā teikumā „Pateicība Annai Bērziņai”.</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Back to what is proposed</source>
        <translation>Atgriezties pie piedāvātā</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Change the forms…</source>
        <translation>Labot formas…</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>For templates that thank somebody, or name somebody, in a sentence.</source>
        <translation>Veidnēm, kurās vārds ir teikumā, piemēram, pateicībām.</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Look at it before it is printed</source>
        <translation>Jāpārbauda pirms drukas</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Name in Latvian sentences</source>
        <translation>Vārds teikumā</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Name in sentences</source>
        <translation>Vārds teikumā</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Nothing is proposed for this name.</source>
        <translation>Šim vārdam nekas netiek piedāvāts.</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Proposed</source>
        <translation>Piedāvāts</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Settled</source>
        <translation>Apstiprināts</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>The name stays as it is</source>
        <translation>Vārdu neloka</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_presenter.py"/>
        <source>The name stays as it is in every sentence.</source>
        <translation>Vārds visos teikumos paliek nelocīts.</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>The name: {name}</source>
        <translation>Vārds: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>This is right</source>
        <translation>Tā ir pareizi</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>To whom? (kam?)</source>
        <translation>Kam?</translation>
    </message>
    <message>
        <location filename="../../ui/people/name_forms_card.py"/>
        <source>Whom? (ko?)</source>
        <translation>Ko?</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/names.py"/>
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} un vēl %n</numerusform>
            <numerusform>{names} un vēl %n</numerusform>
            <numerusform>{names} un vēl %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Organisations</name>
    <message numerus="yes">
        <location filename="../../ui/organisations/page_presenter.py"/>
        <source>%n of its people came</source>
        <translation>
            <numerusform>Klāt: %n cilvēks</numerusform>
            <numerusform>Klāt: %n cilvēki</numerusform>
            <numerusform>Klāt: neviena</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/list_presenter.py"/>
        <source>%n organisations</source>
        <translation>
            <numerusform>%n organizācija</numerusform>
            <numerusform>%n organizācijas</numerusform>
            <numerusform>%n organizāciju</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/review_presenter.py"/>
        <source>%n pairs</source>
        <translation>
            <numerusform>%n pāris</numerusform>
            <numerusform>%n pāri</numerusform>
            <numerusform>Neviena pāra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/page_presenter.py"/>
        <source>%n visits</source>
        <translation>
            <numerusform>%n apmeklējums</numerusform>
            <numerusform>%n apmeklējumi</numerusform>
            <numerusform>%n apmeklējumu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>A Latvian registration number has 11 digits. It is kept as typed.</source>
        <translation>Latvijas reģistrācijas numurā ir 11 cipari. Tas tiks saglabāts, kā ierakstīts.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>A group of people, not registered</source>
        <translation>Cilvēku grupa bez reģistrācijas</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>About it</source>
        <translation>Par organizāciju</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Add another name</source>
        <translation>Pievienot citu nosaukumu</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <location filename="../../ui/organisations/panel_presenter.py"/>
        <source>Add organisation</source>
        <translation>Pievienot organizāciju</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <source>All kinds</source>
        <translation>Visi veidi</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <source>All places</source>
        <translation>Visas vietas</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/wording.py"/>
        <source>Applied</source>
        <translation>Pieteikts</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Both will be shown as “{name}”.</source>
        <translation>Abas tiks rādītas kā „{name}”.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>But {doubts}</source>
        <translation>Bet {doubts}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Change</source>
        <translation>Labot</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel_presenter.py"/>
        <source>Change {name}</source>
        <translation>Labot: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <source>Choose a pair and say what you know. Every answer is remembered, travels to the other laptops and can be taken back.</source>
        <translation>Izvēlieties pāri un norādiet, ko zināt. Katra atbilde tiek saglabāta, nonāk arī citos datoros, un to var atsaukt.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Choose a place from the list.</source>
        <translation>Izvēlieties vietu no saraksta.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Choose an organisation from the list.</source>
        <translation>Izvēlieties organizāciju no saraksta.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/wording.py"/>
        <source>Completed</source>
        <translation>Pabeigts</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Contact person</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Day</source>
        <translation>Datums</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Does what</source>
        <translation>Loma</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/page.py"/>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>For and against</source>
        <translation>Par un pret</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>For instance in short, or as it was called.</source>
        <translation>Piemēram, saīsināts vai agrākais nosaukums.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <source>Here are the schools, libraries, associations and groups that take part. None is added yet.</source>
        <translation>Šeit būs skolas, bibliotēkas, biedrības un grupas, kas piedalās. Vēl nav pievienota neviena.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/page.py"/>
        <source>Informal group</source>
        <translation>Neformāla grupa</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Its people</source>
        <translation>Klāt</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Join</source>
        <translation>Apvienot</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Join with another</source>
        <translation>Apvienot ar citu</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Join with another…</source>
        <translation>Apvienot ar citu…</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Joined with</source>
        <translation>Apvienota ar</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Joined: {count}</source>
        <translation>Apvienotas: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/list_page.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Leads it</source>
        <translation>Vada</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>May stay empty.</source>
        <translation>Var atstāt tukšu.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Maybe here already</source>
        <translation>Varbūt jau ir sarakstā</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Mini-project</source>
        <translation>Mini projekts</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Mini-projects</source>
        <translation>Mini projekti</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Neither contact nor registration number is known yet.</source>
        <translation>Kontakti un reģistrācijas numurs vēl nav zināmi.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>No events yet. They appear when its people are registered, or when it has a part in an event.</source>
        <translation>Pasākumu vēl nav. Tie parādās, kad pasākumam piesakās organizācijas cilvēki vai tai pasākumā ir sava loma.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <source>No organisation is found. Check the spelling, choose all kinds and places, or add it.</source>
        <translation>Neviena organizācija nav atrasta. Pārbaudiet rakstību, izvēlieties visus veidus un vietas vai pievienojiet to.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Nobody of this organisation is in the records yet.</source>
        <translation>Neviens no šīs organizācijas vēl nav ierakstīts.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <source>Not the same</source>
        <translation>Dažādas organizācijas</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <source>Nothing is left to decide.</source>
        <translation>Viss ir izlemts.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>One</source>
        <translation>Viena</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>One in each line. The organisation is found by each of them.</source>
        <translation>Katrs savā rindā. Organizāciju var atrast pēc jebkura no tiem.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <source>Open the first</source>
        <translation>Atvērt pirmo</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <source>Open the second</source>
        <translation>Atvērt otro</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Open this organisation</source>
        <translation>Atvērt šo organizāciju</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <location filename="../../ui/organisations/review_page.py"/>
        <location filename="../../ui/organisations/screen.py"/>
        <source>Organisations</source>
        <translation>Organizācijas</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Other</source>
        <comment>of two organisations</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Other names</source>
        <translation>Citi nosaukumi</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Parish, town or municipality</source>
        <translation>Pagasts, pilsēta vai novads</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Part of a name</source>
        <translation>Daļa no nosaukuma</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Partner</source>
        <translation>Sadarbības partneris</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/page.py"/>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <source>People and events keep the name.</source>
        <translation>Cilvēkiem un pasākumiem nosaukums paliek.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <location filename="../../ui/organisations/list_page.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <location filename="../../ui/organisations/screen.py"/>
        <source>Possibly the same organisation</source>
        <translation>Iespējams, tā pati organizācija</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_presenter.py"/>
        <source>Possibly the same: {count}</source>
        <translation>Iespējams, tās pašas: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Reason: {reason}</source>
        <translation>Iemesls: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Records of the same organisation.</source>
        <translation>Tās pašas organizācijas ieraksti.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page_presenter.py"/>
        <location filename="../../ui/organisations/panel.py"/>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Remark</source>
        <translation>Atzīmes</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Remove</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/panel.py"/>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/list_page.py"/>
        <source>Search by name, number or phone</source>
        <translation>Meklēt pēc nosaukuma, numura vai tālruņa</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/wording.py"/>
        <source>Supported</source>
        <translation>Atbalstīts</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/page.py"/>
        <source>Take apart</source>
        <translation>Atdalīt</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/review_page.py"/>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>The same organisation</source>
        <translation>Tā pati organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>This looks like a personal code, which is not needed here. Better leave it out.</source>
        <translation>Tas izskatās pēc personas koda, kas šeit nav vajadzīgs. Labāk to neierakstīt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>This number does not add up. Compare it; it is kept as typed.</source>
        <translation>Šī numura kontrolcipars neatbilst. Salīdziniet to; tas tiks saglabāts, kā ierakstīts.</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Was present</source>
        <translation>Bija klāt</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>Was present: {people}</source>
        <translation>Bija klāt: {people}</translation>
    </message>
    <message>
        <location filename="../../ui/organisations/side_panels.py"/>
        <source>When one organisation was typed in two ways: both records stay, lists and reports show one. It can be taken apart again at any time.</source>
        <translation>Ja viena organizācija ierakstīta divējādi: abi ieraksti paliek, sarakstos un pārskatos redzama viena. To jebkurā laikā var atkal atdalīt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>a name that is spelled alike</source>
        <translation>līdzīgi rakstīts nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same e-mail address</source>
        <translation>tā pati e-pasta adrese</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same name</source>
        <translation>tas pats nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same name typed otherwise</source>
        <translation>tas pats nosaukums, tikai citādi rakstīts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same name without the legal form</source>
        <translation>tas pats nosaukums bez juridiskās formas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same phone number</source>
        <translation>tas pats tālruņa numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>the same registration number</source>
        <translation>tas pats reģistrācijas numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>their registration numbers differ</source>
        <translation>reģistrācijas numuri atšķiras</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>they are of different kinds</source>
        <translation>tās ir dažāda veida organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/organisations.py"/>
        <source>they lie in different places</source>
        <translation>tās atrodas dažādās vietās</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/organisations/list_presenter.py"/>
        <source>{found} of %n organisations</source>
        <translation>
            <numerusform>{found} no %n organizācijas</numerusform>
            <numerusform>{found} no %n organizācijām</numerusform>
            <numerusform>{found} no %n organizācijām</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/organisations/columns.py"/>
        <source>{title} (cancelled)</source>
        <translation>{title} (atcelts)</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n rows marked as not signed</source>
        <translation>
            <numerusform>%n rindā atzīmēts, ka paraksta nav</numerusform>
            <numerusform>%n rindās atzīmēts, ka paraksta nav</numerusform>
            <numerusform>Nevienā rindā nav atzīmēts, ka paraksta nav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n rows marked as signed</source>
        <translation>
            <numerusform>%n rindā atzīmēts paraksts</numerusform>
            <numerusform>%n rindās atzīmēts paraksts</numerusform>
            <numerusform>Nevienā rindā nav atzīmēts paraksts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_page.py"/>
        <source>%n sessions of the page are not in the event any more.</source>
        <translation>
            <numerusform>Pasākumā vairs nav %n šīs lapas nodarbības.</numerusform>
            <numerusform>Pasākumā vairs nav %n šīs lapas nodarbību.</numerusform>
            <numerusform>Visas šīs lapas nodarbības ir pasākumā.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n signatures</source>
        <translation>
            <numerusform>%n paraksts</numerusform>
            <numerusform>%n paraksti</numerusform>
            <numerusform>nav parakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>%n ticks</source>
        <translation>
            <numerusform>%n atzīme</numerusform>
            <numerusform>%n atzīmes</numerusform>
            <numerusform>nav atzīmju</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>A digit of “{typed}” is wrong. Please compare it with the paper.</source>
        <translation>Kāds cipars kodā „{typed}” ir nepareizs. Salīdziniet to ar papīru.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Add and mark present</source>
        <translation>Pievienot un atzīmēt „Klāt”</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>All printed pages</source>
        <translation>Visas izdrukātās lapas</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>All signed</source>
        <translation>Visi paraksti ir</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_presenter.py"/>
        <source>Attendance of the event</source>
        <translation>Pasākuma apmeklējums</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Begun, not counted</source>
        <translation>Nav saskaitīta</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Code of the page: type its 12 digits, or scan a corner</source>
        <translation>Lapas kods: ierakstiet 12 ciparus vai noskenējiet stūri</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Compare again</source>
        <translation>Salīdzināt vēlreiz</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Compare and finish</source>
        <translation>Salīdzināt un pabeigt</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Compare the rows marked as not signed: {rows}</source>
        <translation>Salīdziniet rindas, kurās atzīmēts, ka paraksta nav: {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Compare the rows marked as signed: {rows}</source>
        <translation>Salīdziniet rindas, kurās atzīmēts paraksts: {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Day by day</source>
        <translation>Pa dienām</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Done, with this reason</source>
        <translation>Pabeigt ar šo skaidrojumu</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Enter this page</source>
        <translation>Ievadīt šo lapu</translation>
    </message>
    <message>
        <location filename="../../ui/paper/rows_paint.py"/>
        <source>Enter: type the name written here</source>
        <translation>Enter: ierakstīt šeit rakstīto vārdu</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <location filename="../../ui/paper/words.py"/>
        <source>Entered</source>
        <translation>Ievadīta</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Entered {moment} · {counts}</source>
        <translation>Ievadīta {moment} · {counts}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_presenter.py"/>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Every row has a mark. Did somebody sign on an empty row?</source>
        <translation>Atzīme ir katrā rindā. Vai kāds parakstījās tukšā rindā?</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Every row with a name has its mark already.</source>
        <translation>Katrā rindā ar vārdu jau ir atzīme.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Excused</source>
        <translation>Attaisnoti</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>F: photo</source>
        <translation>F: foto</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>From paper</source>
        <translation>No papīra</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>From paper: {title}</source>
        <translation>No papīra: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Go to that row</source>
        <translation>Uz šo rindu</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Keep a scan or a photo of this page</source>
        <translation>Saglabāt šīs lapas skenējumu vai fotogrāfiju</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Key: V. Then take out those who did not sign, with A.</source>
        <translation>Taustiņš: V. Pēc tam ar A atzīmējiet, kam paraksta nav.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>N: news</source>
        <translation>N: ziņas</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Name as it stands on the paper</source>
        <translation>Vārds, kā tas ir uz papīra</translation>
    </message>
    <message>
        <location filename="../../ui/paper/rows_model.py"/>
        <source>Name, surname</source>
        <translation>Vārds, uzvārds</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>News</source>
        <translation>Ziņas</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Next: {page}</source>
        <translation>Nākamā: {page}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>No page in this list answers. Enter looks among all pages.</source>
        <translation>Šajā sarakstā tādas lapas nav. Enter meklē starp visām lapām.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>No sign-in sheet of this event was printed yet.</source>
        <translation>Šim pasākumam reģistrācijas lapa vēl nav drukāta.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>No signed page waits. Any page opens by its code.</source>
        <translation>Neviena parakstīta lapa negaida. Jebkuru lapu var atvērt pēc tās koda.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/rows_model.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Not entered</source>
        <translation>Nav ievadīta</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Not signed</source>
        <translation>Nav paraksta</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>On the list since it was printed: {names}.</source>
        <translation>Sarakstā kopš izdrukas: {names}.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Open again</source>
        <translation>Atvērt no jauna</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Or say why the numbers differ</source>
        <translation>Vai paskaidrojiet, kāpēc skaitļi atšķiras</translation>
    </message>
    <message>
        <location filename="../../ui/paper/rows_model.py"/>
        <source>Organisation or place</source>
        <translation>Organizācija vai vieta</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>P or Space: signed · A: not signed · V: all signed · Backspace: back · Enter on an empty row: type the name</source>
        <translation>P vai atstarpe: ir paraksts · A: nav paraksta · V: visi paraksti ir · Backspace: atpakaļ · Enter tukšā rindā: ierakstīt vārdu</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>P: signed · A: not · V: all · Backspace: back</source>
        <translation>P: ir · A: nav · V: visi · Backspace: atpakaļ</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Page</source>
        <translation>Lapa</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Page entered: {title}</source>
        <translation>Lapa ievadīta: {title}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>Page {code} is done. Open it again before something is changed.</source>
        <translation>Lapa {code} ir pabeigta. Lai ko mainītu, atveriet to no jauna.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>Page {code} is not known here. It was printed on another laptop: take in its file first.</source>
        <translation>Lapa {code} šeit nav zināma. Tā drukāta citā datorā: vispirms importējiet tā failu.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Page {page} of {pages}</source>
        <translation>{page}. lapa no {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>People who answer to what is typed</source>
        <translation>Cilvēki, kas atbilst ierakstītajam</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Please count the signatures on the paper first.</source>
        <translation>Vispirms saskaitiet parakstus uz papīra.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>Please type the code of the page.</source>
        <translation>Ierakstiet lapas kodu.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Print sign-in sheet</source>
        <translation>Drukāt reģistrācijas lapu</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Printed</source>
        <translation>Izdrukāta</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>Printed pages</source>
        <translation>Izdrukātās lapas</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Row {line} of {rows}</source>
        <translation>{line}. rinda no {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Row {number} is empty again</source>
        <translation>{number}. rinda atkal ir tukša</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Row {number}, {name}, {day}: {mark}</source>
        <translation>{number}. rinda, {name}, {day}: {mark}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Row {number}: whose name is written there? Esc: nobody’s</source>
        <translation>{number}. rinda: kā vārds tur ierakstīts? Esc: neviena</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Row {number}: {name}, present</source>
        <translation>{number}. rinda: {name}, klāt</translation>
    </message>
    <message>
        <location filename="../../ui/paper/rows_view.py"/>
        <source>Rows of the paper</source>
        <translation>Papīra rindas</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>Rows without a mark: {rows}</source>
        <translation>Rindas bez atzīmes: {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>Scan</source>
        <translation>Skenējums</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Signatures counted on the paper, for each session:</source>
        <translation>Uz papīra saskaitītie paraksti pa nodarbībām:</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Signatures counted on the paper:</source>
        <translation>Uz papīra saskaitītie paraksti:</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Signatures on the paper: {day}</source>
        <translation>Paraksti uz papīra: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>Signed</source>
        <translation>Ir paraksts</translation>
    </message>
    <message>
        <location filename="../../ui/paper/mark_keys.py"/>
        <source>Somebody else</source>
        <translation>Cits cilvēks</translation>
    </message>
    <message>
        <location filename="../../ui/paper/mark_keys.py"/>
        <source>Somebody else signed on this row. Key: Insert</source>
        <translation>Šajā rindā parakstījās kāds cits. Taustiņš: Insert</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>The code of a page has 12 digits. Please compare “{typed}” with the paper.</source>
        <translation>Lapas kodā ir 12 cipari. Salīdziniet „{typed}” ar papīru.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>The code of a page has digits only; “{typed}” is something else.</source>
        <translation>Lapas kodā ir tikai cipari; „{typed}” ir kas cits.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>The code stands at the foot of every page, in groups of four.</source>
        <translation>Kods ir katras lapas apakšā, sadalīts pa četriem cipariem.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>The others did not sign</source>
        <translation>Pārējo parakstu nav</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>The page is open again</source>
        <translation>Lapa atkal ir atvērta</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>The sheet shows %n signatures</source>
        <translation>
            <numerusform>Uz lapas ir %n paraksts</numerusform>
            <numerusform>Uz lapas ir %n paraksti</numerusform>
            <numerusform>Uz lapas nav parakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>The sheet shows %n ticks</source>
        <translation>
            <numerusform>Uz lapas ir %n atzīme</numerusform>
            <numerusform>Uz lapas ir %n atzīmes</numerusform>
            <numerusform>Uz lapas nav atzīmju</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>This is the code of a person. The page’s own code stands at its foot.</source>
        <translation>Šis ir cilvēka kods. Lapas kods ir tās apakšā.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>This page is done. Open it again first.</source>
        <translation>Šī lapa ir pabeigta. Vispirms atveriet to no jauna.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_page.py"/>
        <source>This sheet was printed again later.</source>
        <translation>Šī lapa vēlāk ir izdrukāta vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Ticks for those who came, counted on the paper:</source>
        <translation>Uz papīra saskaitītās klātesošo atzīmes:</translation>
    </message>
    <message>
        <location filename="../../ui/paper/count_strip.py"/>
        <source>Why the numbers differ</source>
        <translation>Kāpēc skaitļi atšķiras</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>by hand</source>
        <translation>ar roku</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>empty row</source>
        <translation>tukša rinda</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>kept as {name} too</source>
        <translation>datos arī kā {name}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>no longer in the records</source>
        <translation>vairs nav datos</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>no longer on the list</source>
        <translation>vairs nav sarakstā</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>no mark</source>
        <translation>bez atzīmes</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>printed {moment}</source>
        <translation>izdrukāta {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>the name is not on the paper</source>
        <translation>uz papīra vārda nav</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>the same person as row {number}</source>
        <translation>tas pats cilvēks, kas {number}. rindā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>you entered {entered}.</source>
        <translation>jūs ievadījāt {entered}.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>{day}: the sheet shows %n signatures</source>
        <translation>
            <numerusform>{day}: uz lapas ir %n paraksts</numerusform>
            <numerusform>{day}: uz lapas ir %n paraksti</numerusform>
            <numerusform>{day}: uz lapas nav parakstu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>{day}: the sheet shows %n ticks</source>
        <translation>
            <numerusform>{day}: uz lapas ir %n atzīme</numerusform>
            <numerusform>{day}: uz lapas ir %n atzīmes</numerusform>
            <numerusform>{day}: uz lapas nav atzīmju</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/paper/pages_page.py"/>
        <source>{moment}, older print</source>
        <translation>{moment}, vecāka izdruka</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>{name} stands on row {number} of this page already. Mark that row.</source>
        <translation>{name} jau ir šīs lapas {number}. rindā. Atzīmējiet to rindu.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/entry_presenter.py"/>
        <source>{name}: absent; noted as present until now</source>
        <translation>{name}: nav klāt; līdz šim bija klāt</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{name}: excused</source>
        <translation>{name}: attaisnoti</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{name}: no mark</source>
        <translation>{name}: bez atzīmes</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{name}: not signed, absent</source>
        <translation>{name}: nav paraksta, nav klāt</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{name}: signed, present</source>
        <translation>{name}: ir paraksts, klāt</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/paper_entry.py"/>
        <source>{told} Look again, or say why.</source>
        <translation>{told} Paskatieties vēlreiz vai paskaidrojiet, kāpēc.</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{what}: no</source>
        <translation>{what}: nē</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{what}: no tick</source>
        <translation>{what}: nav atzīmēts</translation>
    </message>
    <message>
        <location filename="../../ui/paper/words.py"/>
        <source>{what}: yes</source>
        <translation>{what}: jā</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>A paper of “{programme}”</source>
        <translation>Iniciatīvas „{programme}” lapa</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Afterwards take out the lost laptop, so that nobody takes in its files any more.</source>
        <translation>Pēc tam atvienojiet pazudušo datoru, lai tā failus vairs neviens neimportētu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Approval of the programme</source>
        <translation>Programmas saskaņojums</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>At least twelve characters, such as four words that come to your mind.</source>
        <translation>Vismaz divpadsmit rakstzīmes, piemēram, četri vārdi, kas ienāk prātā.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Become the coordinator’s laptop</source>
        <translation>Kļūt par koordinatora datoru</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Centre</source>
        <translation>Centrs</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Check the group</source>
        <translation>Pārbaudīt grupu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Choose a passphrase</source>
        <translation>Izvēlieties paroles frāzi</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Choose a photo or scan of the paper</source>
        <translation>Izvēlieties lapas fotoattēlu vai skenējumu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Code of the person</source>
        <translation>Cilvēka kods</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Code that proves the paper</source>
        <translation>Dokumenta īstuma kods</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Contact</source>
        <translation>Kontaktinformācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Controller of the data</source>
        <translation>Datu pārzinis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Dates</source>
        <translation>Norises laiks</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Facilitators</source>
        <translation>Nodarbības vadītāji</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Funder</source>
        <translation>Finansētājs</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>Group {number} of the paper</source>
        <translation>Lapas {number}. grupa</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Groups of the paper</source>
        <translation>Lapas grupas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Guardian</source>
        <translation>Vecāks vai aizbildnis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Hours</source>
        <translation>Apjoms</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Issuer</source>
        <translation>Izsniedzējs</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Keep it in a safe, and the passphrase somewhere else. Papers that were made before stay good too: destroy those that you do not need any more.</source>
        <translation>Glabājiet to seifā, bet paroles frāzi – citur. Arī agrāk sagatavotās lapas der joprojām: iznīciniet tās, kas vairs nav vajadzīgas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Kind of event</source>
        <translation>Pasākuma veids</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>Kopa_recovery_paper.pdf</source>
        <translation>Kopa_atjaunosanas_lapa.pdf</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Logo</source>
        <translation>Logotips</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Name</source>
        <translation>Vārds, uzvārds</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_presenter.py"/>
        <source>No code was found in this file. Take a sharper photo of the whole paper, or type the groups.</source>
        <translation>Šajā failā kods nav atrasts. Nofotografējiet visu lapu asāk vai ierakstiet grupas ar roku.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Once more</source>
        <translation>Vēlreiz</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Open the paper</source>
        <translation>Atvērt lapu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_presenter.py"/>
        <source>Opening the paper …</source>
        <translation>Lapa tiek atvērta…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Organisation or place</source>
        <translation>Organizācija vai dzīvesvieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Organiser</source>
        <translation>Organizators</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Paper and passphrase together let a new laptop become the coordinator’s. Keep them in two places; neither is of use alone. Kopā keeps the passphrase nowhere.</source>
        <translation>Ar lapu un paroles frāzi jauns dators var kļūt par koordinatora datoru. Glabājiet tās divās vietās: viena bez otras neder. Programma „Kopā” paroles frāzi neglabā nekur.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Passphrase</source>
        <translation>Paroles frāze</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Personal code</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Photograph the code on the paper or scan it, and drop the picture on this page; or type the groups.</source>
        <translation>Nofotografējiet vai ieskenējiet lapas kodu un ievelciet attēlu šajā logā vai ierakstiet grupas ar roku.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Picture</source>
        <translation>Attēls</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Pictures, PDF or text (*.png *.jpg *.jpeg *.pdf *.txt)</source>
        <translation>Attēli, PDF vai teksts (*.png *.jpg *.jpeg *.pdf *.txt)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Place</source>
        <translation>Norises vieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Place of issue</source>
        <translation>Izsniegšanas vieta</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Prepare another paper</source>
        <translation>Sagatavot citu lapu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Prepare the paper</source>
        <translation>Sagatavot lapu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>Preparing the paper …</source>
        <translation>Lapa tiek sagatavota…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Print it and put it into a safe or a locked cupboard. If you saved it as a file, delete the file afterwards.</source>
        <translation>Izdrukājiet to un ielieciet seifā vai aizslēgtā skapī. Ja saglabājāt to kā failu, pēc tam failu izdzēsiet.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Print the paper</source>
        <translation>Izdrukājiet lapu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Print the paper …</source>
        <translation>Drukāt lapu…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Programme</source>
        <translation>Iniciatīva</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Proved</source>
        <translation>Pārbaudīta</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Read a photo or scan …</source>
        <translation>Nolasīt fotoattēlu vai skenējumu…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_presenter.py"/>
        <source>Reading the paper …</source>
        <translation>Lapa tiek nolasīta…</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>Recovery paper</source>
        <translation>Atjaunošanas lapa</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Row by row; blanks and small letters do not matter.</source>
        <translation>Rindu pēc rindas; atstarpes un mazie burti netraucē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Rows of the table</source>
        <translation>Tabulas rindas</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Show what is typed</source>
        <translation>Rādīt ierakstīto</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Signatory</source>
        <translation>Paraksttiesīgā persona</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>So it is sure that the paper lies before you and can be read. The groups are numbered.</source>
        <translation>Tā būs droši zināms, ka lapa ir jūsu priekšā un to var izlasīt. Grupas ir numurētas.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>The keys of the programme lie only on coordinators’ laptops. If all of them break or get lost, a new laptop takes their place with this paper and its passphrase.</source>
        <translation>Iniciatīvas atslēgas ir tikai koordinatoru datoros. Ja tie visi sabojājas vai pazūd, ar šo lapu un tās paroles frāzi to vietā stājas jauns dators.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>The paper and its passphrase</source>
        <translation>Lapa un tās paroles frāze</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>The paper opens. This laptop then lets other laptops in and reads the files of all centres; its own records stay. The laptops of the programme show this code:</source>
        <translation>Lapa ir atvērta. Tālāk šis dators pievienos citus datorus un lasīs visu centru failus; tā paša ieraksti paliek. Iniciatīvas datoros redzams šāds kods:</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>The paper was last proved on: {day}</source>
        <translation>Lapa pēdējo reizi pārbaudīta: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>The recovery paper is in order</source>
        <translation>Atjaunošanas lapa ir kārtībā</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>The recovery paper is in order. Keep it in a safe.</source>
        <translation>Atjaunošanas lapa ir kārtībā. Glabājiet to seifā.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_presenter.py"/>
        <source>The two are not the same. Please type both once more.</source>
        <translation>Paroles frāzes nesakrīt. Lūdzu, ierakstiet abas vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_presenter.py"/>
        <source>This laptop is a coordinator’s of “{programme}” now. The records come with the next files of the centres.</source>
        <translation>Šis dators tagad ir iniciatīvas „{programme}” koordinatora dators. Ierakstus atnesīs nākamie centru faili.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Title of the event</source>
        <translation>Pasākuma nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>To the laptops</source>
        <translation>Uz datoru sarakstu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Topics</source>
        <translation>Programmas temati</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Type a group from the paper</source>
        <translation>Ierakstiet grupu no lapas</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/restoring_page.py"/>
        <source>Use a recovery paper</source>
        <translation>Izmantot atjaunošanas lapu</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>What it is for</source>
        <translation>Kam tā vajadzīga</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>What the thanks are for</source>
        <translation>Par ko pateicība</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/laptops/papers_page.py"/>
        <source>Without a paper all centres would have to join anew; their records would stay.</source>
        <translation>Bez lapas visiem centriem būtu jāpievienojas no jauna; to ieraksti paliktu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>Wording</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: its dots will show on paper. Please choose a finer one.</source>
        <translation>{where}: uz papīra būs redzami punktiņi. Lūdzu, izvēlieties asāku attēlu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: left out, there is no room for it.</source>
        <translation>{where}: izlaists, jo nav vietas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: nothing is filled in.</source>
        <translation>{where}: nav aizpildīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: the font has no letter {letters}.</source>
        <translation>{where}: fontā nav burta {letters}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: “{field}” is left out, there is no room for it.</source>
        <translation>{where}: „{field}” izlaists, jo nav vietas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: “{text}” has a field that Kopā does not know.</source>
        <translation>{where}: tekstā „{text}” ir lauks, ko programma „Kopā” nepazīst.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/papers.py"/>
        <source>{where}: “{text}” is too long to be printed legibly. Please shorten it.</source>
        <translation>{where}: „{text}” ir pārāk garš, lai to salasāmi izdrukātu. Lūdzu, saīsiniet.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <location filename="../../ui/people/off_presenter.py"/>
        <source>%n people</source>
        <translation>
            <numerusform>%n cilvēks</numerusform>
            <numerusform>%n cilvēki</numerusform>
            <numerusform>%n cilvēku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n iespējams dublikāts</numerusform>
            <numerusform>%n iespējami dublikāti</numerusform>
            <numerusform>%n iespējamu dublikātu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/columns.py"/>
        <source>%n records</source>
        <translation>
            <numerusform>%n ieraksts</numerusform>
            <numerusform>%n ieraksti</numerusform>
            <numerusform>%n ierakstu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>A child needs a grown-up who answers for them.</source>
        <translation>Bērnam vajadzīgs pieaugušais, kas par viņu atbild.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_presenter.py"/>
        <source>Add a child: {name}</source>
        <translation>Pievienot bērnu: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_presenter.py"/>
        <location filename="../../ui/people/list_page.py"/>
        <source>Add person</source>
        <translation>Pievienot personu</translation>
    </message>
    <message>
        <location filename="../../ui/people/suggestions.py"/>
        <source>Add “{name}” as an organisation</source>
        <translation>Pievienot organizāciju „{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Age</source>
        <translation>Vecums</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>Any</source>
        <translation>Nav svarīgi</translation>
    </message>
    <message>
        <location filename="../../ui/people/screen.py"/>
        <source>Back to what was being typed</source>
        <translation>Atpakaļ pie ievadīšanas</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Centre</source>
        <translation>Centrs</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_presenter.py"/>
        <source>Change {name}</source>
        <translation>Labot: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Choose a person from the list.</source>
        <translation>Izvēlieties personu no saraksta.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Choose a place from the list.</source>
        <translation>Izvēlieties vietu no saraksta.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Choose an organisation from the list, or the line that adds it.</source>
        <translation>Izvēlieties organizāciju no saraksta vai rindu, kas to pievieno.</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>Consent</source>
        <translation>Piekrišana</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Enough where the year is not known.</source>
        <translation>Pietiek, ja gads nav zināms.</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <source>Filter</source>
        <translation>Filtrēt</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <source>Filter ({number})</source>
        <translation>Filtrēt ({number})</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>For instance in Cyrillic.</source>
        <translation>Piemēram, kirilicas burtiem.</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Given name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Guardian</source>
        <translation>Likumiskais pārstāvis</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <source>Here are the people who come to your events. Nobody is added yet.</source>
        <translation>Šeit ir cilvēki, kas nāk uz jūsu pasākumiem. Pagaidām neviens nav pievienots.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Kind of the added organisation</source>
        <translation>Pievienotās organizācijas veids</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/filter_bar.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Lives in</source>
        <translation>Dzīvesvieta</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>May be in photos</source>
        <translation>Drīkst fotografēt</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Maybe here already</source>
        <translation>Varbūt jau ir sarakstā</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Name in the original script</source>
        <translation>Vārds oriģinālrakstībā</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Name of a person who is here already</source>
        <translation>Personas vārds, kas jau ir sarakstā</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Name on certificates</source>
        <translation>Vārds apliecinājumos</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>No consent to photos</source>
        <translation>Nav piekrišanas fotografēt</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <source>Nobody is found. Check the spelling, or add the person.</source>
        <translation>Neviens nav atrasts. Pārbaudiet rakstību vai pievienojiet personu.</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Nobody of this name was taken off the lists.</source>
        <translation>Starp tiem, kuru vairs nav sarakstos, neviena ar šādu vārdu nav.</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Nobody was taken off the lists, or all of them were erased.</source>
        <translation>Visi cilvēki ir sarakstos, vai arī pārējo dati jau ir dzēsti uz visiem laikiem.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Not stated</source>
        <translation>Nav norādīts</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Only where it differs.</source>
        <translation>Tikai, ja atšķiras.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Open this person</source>
        <translation>Atvērt personu</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/filter_bar.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Parish, town or municipality</source>
        <translation>Pagasts, pilsēta vai novads</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <location filename="../../ui/people/list_page.py"/>
        <location filename="../../ui/people/off_page.py"/>
        <location filename="../../ui/people/screen.py"/>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <location filename="../../ui/people/list_presenter.py"/>
        <source>Possible duplicates</source>
        <translation>Iespējamie dublikāti</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Reason: {reason}</source>
        <translation>Iemesls: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Roles</source>
        <translation>Lomas</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Save and add another</source>
        <translation>Saglabāt un pievienot vēl</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>School, association, group …</source>
        <translation>Skola, biedrība, grupa…</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Search by name</source>
        <translation>Meklēt pēc vārda</translation>
    </message>
    <message>
        <location filename="../../ui/people/list_page.py"/>
        <source>Search by name or phone</source>
        <translation>Meklēt pēc vārda vai tālruņa</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>Show everybody</source>
        <translation>Rādīt visus</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Start anew</source>
        <translation>Sākt no jauna</translation>
    </message>
    <message>
        <location filename="../../ui/people/off_page.py"/>
        <source>Still kept, because events and papers count them. Open somebody to see what erasing for ever would do.</source>
        <translation>Viņu dati vēl tiek glabāti, jo ir ieskaitīti pasākumos un dokumentos. Atveriet kādu ierakstu, lai redzētu, kas notiks, dzēšot datus uz visiem laikiem.</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <location filename="../../ui/people/off_page.py"/>
        <source>Taken off the lists</source>
        <translation>Vairs nav sarakstos</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <source>The first {shown} of %n people</source>
        <translation>
            <numerusform>Pirmie {shown} no %n cilvēka</numerusform>
            <numerusform>Pirmie {shown} no %n cilvēkiem</numerusform>
            <numerusform>Pirmie {shown} no %n cilvēkiem</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <location filename="../../ui/people/form_page.py"/>
        <source>The grown-up who answers for the child.</source>
        <translation>Pieaugušais, kas atbild par bērnu.</translation>
    </message>
    <message>
        <location filename="../../ui/people/phone_field.py"/>
        <source>This is not a phone number. Latvian numbers have 8 digits.</source>
        <translation>Tas nav tālruņa numurs. Latvijas numuros ir 8 cipari.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>This was typed before and is not saved yet.</source>
        <translation>Tas ievadīts iepriekš un vēl nav saglabāts.</translation>
    </message>
    <message>
        <location filename="../../ui/people/filter_bar.py"/>
        <source>Wants news</source>
        <translation>Vēlas saņemt ziņas</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_page.py"/>
        <source>Write only what the centre needs. Nothing about health, ethnicity or mother tongue, and no personal code.</source>
        <translation>Rakstiet tikai to, kas centram vajadzīgs: neko par veselību, tautību vai dzimto valodu, un bez personas koda.</translation>
    </message>
    <message>
        <location filename="../../ui/people/form_fields.py"/>
        <source>Year of birth</source>
        <translation>Dzimšanas gads</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/people/list_presenter.py"/>
        <source>{found} of %n people</source>
        <translation>
            <numerusform>{found} no %n cilvēka</numerusform>
            <numerusform>{found} no %n cilvēkiem</numerusform>
            <numerusform>{found} no %n cilvēkiem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message numerus="yes">
        <location filename="../../ui/people/page_presenter.py"/>
        <source>%n events</source>
        <translation>
            <numerusform>%n pasākums</numerusform>
            <numerusform>%n pasākumi</numerusform>
            <numerusform>%n pasākumu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>A consent counts from the day on the paper that was signed or said.</source>
        <translation>Piekrišana ir spēkā no dienas, kad tā parakstīta vai izteikta.</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Add child</source>
        <translation>Pievienot bērnu</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Age</source>
        <translation>Vecums</translation>
    </message>
    <message>
        <location filename="../../ui/people/records_card.py"/>
        <source>All records of one person count as one. Nothing was moved.</source>
        <translation>Visi viena cilvēka ieraksti tiek skaitīti kā viens. Nekas nav pārvietots.</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Change</source>
        <translation>Labot</translation>
    </message>
    <message>
        <location filename="../../ui/people/family.py"/>
        <source>Children</source>
        <translation>Bērni</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Choose somebody else.</source>
        <translation>Izvēlieties kādu citu.</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Consents</source>
        <translation>Piekrišanas</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Contact</source>
        <translation>Kontaktinformācija</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>Day</source>
        <translation>Datums</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Erase for ever…</source>
        <translation>Dzēst uz visiem laikiem…</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Family</source>
        <translation>Ģimene</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>For instance the form or the sign-in sheet, if any.</source>
        <translation>Piemēram, veidlapa vai reģistrācijas lapa, ja tāda ir.</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <location filename="../../ui/people/person_page.py"/>
        <source>Given</source>
        <translation>Dota</translation>
    </message>
    <message>
        <location filename="../../ui/people/family.py"/>
        <source>Guardian</source>
        <translation>Likumiskais pārstāvis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Keeping the data of a child</source>
        <translation>Bērna datu glabāšana</translation>
    </message>
    <message>
        <location filename="../../ui/people/records_card.py"/>
        <source>Kept also as</source>
        <translation>Citi šī cilvēka ieraksti</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Lives in</source>
        <translation>Dzīvesvieta</translation>
    </message>
    <message>
        <location filename="../../ui/people/family.py"/>
        <location filename="../../ui/people/family_card.py"/>
        <source>Lives with</source>
        <translation>Dzīvo kopā ar</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Lives with them no longer</source>
        <translation>Vairs nedzīvo kopā</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Lives with …</source>
        <translation>Dzīvo kopā ar…</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Name in the original script</source>
        <translation>Vārds oriģinālrakstībā</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Name on certificates</source>
        <translation>Vārds apliecinājumos</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Neither phone nor e-mail is known yet.</source>
        <translation>Tālrunis un e-pasts vēl nav zināmi.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>News about events by phone or e-mail</source>
        <translation>Ziņas par pasākumiem pa tālruni vai e-pastu</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>No certificates yet. They are issued from an event.</source>
        <translation>Apliecinājumu vēl nav. Tos izsniedz pasākuma lapā.</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>No guardian is named yet</source>
        <translation>Likumiskais pārstāvis vēl nav norādīts</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>No visits yet. They appear when attendance is taken at an event.</source>
        <translation>Apmeklējumu vēl nav. Tie parādīsies, kad pasākumā būs atzīmēts apmeklējums.</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Nobody is noted yet.</source>
        <translation>Vēl neviens nav norādīts.</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Not asked yet</source>
        <translation>Vēl nav jautāts</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <location filename="../../ui/people/person_page.py"/>
        <source>Note a consent</source>
        <translation>Atzīmēt piekrišanu</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Note a withdrawal</source>
        <translation>Atzīmēt atsaukumu</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <location filename="../../ui/people/records_card.py"/>
        <source>Open the record</source>
        <translation>Atvērt ierakstu</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>Paper</source>
        <translation>Dokuments</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Photos that show a child</source>
        <translation>Fotogrāfijas, kurās redzams bērns</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/history.py"/>
        <source>Photos that show the person</source>
        <translation>Fotogrāfijas, kurās redzama persona</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Remove</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <location filename="../../ui/people/family_card.py"/>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Statement of hours</source>
        <translation>Stundu izziņa</translation>
    </message>
    <message>
        <location filename="../../ui/people/records_card.py"/>
        <source>Take apart</source>
        <translation>Atdalīt</translation>
    </message>
    <message>
        <location filename="../../ui/people/family.py"/>
        <source>The same phone, maybe one household</source>
        <translation>Tas pats tālrunis, varbūt viena mājsaimniecība</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>They live together</source>
        <translation>Dzīvo kopā</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>This day is still to come.</source>
        <translation>Šī diena vēl nav pienākusi.</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <location filename="../../ui/people/person_page.py"/>
        <source>Visits</source>
        <translation>Apmeklējumi</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <source>What for</source>
        <translation>Nolūks</translation>
    </message>
    <message>
        <location filename="../../ui/people/family_card.py"/>
        <source>Whoever lives with that person already belongs to the household too.</source>
        <translation>Arī tie, kas jau dzīvo kopā ar šo personu, pieder pie mājsaimniecības.</translation>
    </message>
    <message>
        <location filename="../../ui/people/consent_panel.py"/>
        <location filename="../../ui/people/person_page.py"/>
        <source>Withdrawn</source>
        <translation>Atsaukta</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>Write the day.</source>
        <translation>Ierakstiet datumu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/people.py"/>
        <source>not known</source>
        <translation>nav zināms</translation>
    </message>
    <message>
        <location filename="../../ui/people/page_presenter.py"/>
        <source>{ages}, year of birth {year}</source>
        <translation>{ages}, dzimšanas gads {year}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/people.py"/>
        <source>{hours} academic hours</source>
        <translation>{hours} akad. st.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/people.py"/>
        <source>{hours} h</source>
        <translation>{hours} st.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/people.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} st. {minutes} min</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/people.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="../../ui/people/columns.py"/>
        <source>{title} (kept as {name})</source>
        <translation>{title} (ierakstā {name})</translation>
    </message>
</context>
<context>
    <name>Print pack</name>
    <message numerus="yes">
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>%n files saved in {folder}</source>
        <translation>
            <numerusform>%n fails saglabāts mapē {folder}</numerusform>
            <numerusform>%n faili saglabāti mapē {folder}</numerusform>
            <numerusform>%n failu saglabāts mapē {folder}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Begins with label {number} of {count}.</source>
        <translation>Sākas ar {number}. uzlīmi no {count}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Cards with code</source>
        <translation>Kartes ar kodu</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>Children without consent: {count}</source>
        <translation>Bērni bez piekrišanas: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Code for the door</source>
        <translation>Kods durvju režīmam</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Columns</source>
        <translation>Kolonnas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Consent forms for children</source>
        <translation>Vecāku piekrišanas veidlapas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Feedback forms</source>
        <translation>Atsauksmju anketas</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>First free label</source>
        <translation>Pirmā brīvā uzlīme</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Folder for the papers</source>
        <translation>Mape dokumentiem</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Forms also in</source>
        <translation>Veidlapas arī</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Height, mm</source>
        <translation>Augstums, mm</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_papers.py"/>
        <source>How many: {paper}</source>
        <translation>Cik: {paper}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Labels on a sheet</source>
        <translation>Uzlīmju loksne</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Language of the papers</source>
        <translation>Dokumentu valoda</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>List for the photographer</source>
        <translation>Saraksts fotogrāfam</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Look at this before printing</source>
        <translation>Ievērojiet pirms drukāšanas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Name labels</source>
        <translation>Vārda uzlīmes</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>Not in pictures: {count}</source>
        <translation>Nefotografēt: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>On the list: {count}</source>
        <translation>Sarakstā: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Own size</source>
        <translation>Savs izmērs</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Pages to print: {count}</source>
        <translation>Drukājamās lapas: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Poster</source>
        <translation>Plakāts</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Poster on A3</source>
        <translation>Plakāts uz A3</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Preview of the print pack</source>
        <translation>Drukas komplekta priekšskatījums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Print pack</source>
        <translation>Drukas komplekts</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>Print pack: {title}</source>
        <translation>Drukas komplekts: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Print the pack…</source>
        <translation>Drukāt komplektu…</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Rows</source>
        <translation>Rindas</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Save as files…</source>
        <translation>Saglabāt failos…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>Sign-in sheet</source>
        <translation>Reģistrācijas lapa</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Such labels do not lie on an A4 page, so others are shown.</source>
        <translation>Šādas uzlīmes uz A4 lapas nesatilpst, tāpēc redzamas citas.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>These labels reach the edge of the page, where printers leave 5 mm white. The words keep clear of it; print at 100 %.</source>
        <translation>Šīs uzlīmes sniedzas līdz lapas malai, kur printeri atstāj 5 mm baltus. Teksts tur neiesniedzas; drukājiet 100% mērogā.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Thin lines for cutting</source>
        <translation>Griešanas līnijas</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>Tick the papers that you need; there is nothing to print yet.</source>
        <translation>Atzīmējiet vajadzīgos dokumentus; pagaidām nav ko drukāt.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Title of the event</source>
        <translation>Pasākuma nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_part.py"/>
        <source>Two consent forms on a page</source>
        <translation>Lapā divas piekrišanas</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>Width, mm</source>
        <translation>Platums, mm</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>Writing the papers …</source>
        <translation>Dokumenti top…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>there is nothing to print.</source>
        <translation>nav ko drukāt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/print_pack.py"/>
        <source>{paper} – {problem}</source>
        <translation>{paper} – {problem}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_presenter.py"/>
        <source>{paper}: put their sheets into the printer – {title}</source>
        <translation>{paper}: ielieciet printerī to loksnes – {title}</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <source>{width} × {height} mm, {count} on a sheet</source>
        <translation>{width} × {height} mm, loksnē {count}</translation>
    </message>
</context>
<context>
    <name>Printed register</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>%n certificates</source>
        <translation>
            <numerusform>%n apliecinājums</numerusform>
            <numerusform>%n apliecinājumi</numerusform>
            <numerusform>%n apliecinājumu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Event or programme</source>
        <translation>Pasākums vai programma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Issued on</source>
        <translation>Izsniegšanas datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>No certificates.</source>
        <translation>Apliecinājumu nav.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Page {page} of {pages}</source>
        <translation>{page}. lapa no {pages}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Received (signature)</source>
        <translation>Saņemts (paraksts)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Recipient</source>
        <translation>Saņēmējs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>Register of certificates</source>
        <translation>Apliecinājumu reģistrs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>{count}, issued from {first} to {last}</source>
        <translation>{count}, izsniegšanas laiks: {first} – {last}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/certificate_register.py"/>
        <source>{count}, issued on {day}</source>
        <translation>{count}, izsniegšanas diena: {day}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/printing.py"/>
        <source>%n copies</source>
        <translation>
            <numerusform>%n eksemplārs</numerusform>
            <numerusform>%n eksemplāri</numerusform>
            <numerusform>%n eksemplāru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/printing/presenter.py"/>
        <source>%n files are written to {folder}.</source>
        <translation>
            <numerusform>Mapē {folder} ierakstīts %n fails.</numerusform>
            <numerusform>Mapē {folder} ierakstīti %n faili.</numerusform>
            <numerusform>Mapē {folder} nav ierakstīts neviens fails.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/printing.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n lapa</numerusform>
            <numerusform>%n lapas</numerusform>
            <numerusform>%n lapu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>1. Measure with a ruler from each edge of the paper to the line: A at the left, B above, C at the right, D below.</source>
        <translation>1. Ar lineālu izmēriet attālumu no katras papīra malas līdz līnijai: A pa kreisi, B augšā, C pa labi, D apakšā.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>1. Print the ruler page on plain paper</source>
        <translation>1. Izdrukājiet mērlapu uz tukša papīra</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>2. Measure, and type the four distances</source>
        <translation>2. Izmēriet un ierakstiet četrus attālumus</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>2. Type the four readings in Kopā, to half a millimetre.</source>
        <translation>2. Ierakstiet četrus attālumus programmā „Kopā” ar pusmilimetra precizitāti.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>A (left)</source>
        <translation>A (pa kreisi)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Adjust the place on the paper…</source>
        <translation>Pielāgot vietu uz papīra…</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>All</source>
        <translation>Visas</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>B (above)</source>
        <translation>B (augšā)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Both sides, turned like a book</source>
        <translation>Abās pusēs, šķir kā grāmatu</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Both sides, turned like a calendar</source>
        <translation>Abās pusēs, šķir kā kalendāru</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>C (right)</source>
        <translation>C (pa labi)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Copies</source>
        <translation>Eksemplāri</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>D (below)</source>
        <translation>D (apakšā)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Folder for one file per person</source>
        <translation>Mape, kurā katram būs savs fails</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>From the edge of the paper to the line, in millimetres.</source>
        <translation>No papīra malas līdz līnijai, milimetros.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Go on to the next</source>
        <translation>Turpināt ar nākamo</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Handed to {printer}: {pages}, {copies}.</source>
        <translation>Nodots printerim „{printer}”: {pages}, {copies}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Handed to {printer}: {pages}.</source>
        <translation>Nodots printerim „{printer}”: {pages}.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_presenter.py"/>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Handing the pages to the printer…</source>
        <translation>Nodod lapas printerim…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>If each is 20 mm, this printer needs no correction. The scales show the millimetres as the printer understands them.</source>
        <translation>Ja katrs attālums ir 20 mm, šim printerim nekas nav jālabo. Skalas rāda milimetrus, kā tos saprot printeris.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>In colour</source>
        <translation>Krāsaini</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>It does not answer. Switch it on and check its cable.</source>
        <translation>Printeris neatbild. Ieslēdziet to un pārbaudiet vadu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>It is paused. Papers wait until it is resumed in the computer’s printer settings.</source>
        <translation>Printeris ir apturēts. Lapas gaidīs, līdz druku atsāks datora printeru iestatījumos.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>It is printing something else; this comes after it.</source>
        <translation>Printeris drukā ko citu; šis būs nākamais.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>It is set up without a driver. If odd signs come out, set it up anew in the computer’s printer settings, or open the PDF.</source>
        <translation>Printeris uzstādīts bez draivera. Ja tas drukā nesaprotamas zīmes, uzstādiet to no jauna datora printeru iestatījumos vai atveriet PDF.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Its cover is open. Close it, and it goes on.</source>
        <translation>Printerim ir atvērts vāks. Aizveriet to, un druka turpināsies.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Its ink or toner is used up. Change it, and it goes on.</source>
        <translation>Printerim beigusies tinte vai toneris. Nomainiet kasetni, un druka turpināsies.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Look again</source>
        <translation>Meklēt vēlreiz</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Looking for printers…</source>
        <translation>Meklē printerus…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Made for A3, which this printer does not take: it is made smaller to fit on A4, nothing is cut off.</source>
        <translation>Lapa ir A3 izmērā, bet šis printeris A3 nedrukā: lapa tiks samazināta līdz A4, nekas netiks nogriezts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Made for A3: put A3 paper into the printer.</source>
        <translation>Lapa ir A3 izmērā: ielieciet printerī A3 papīru.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Made for A5, which this printer does not take: each page comes out on a half of A4, to be cut.</source>
        <translation>Paredzēts A5 formātam, kura šim printerim nav: katra lapa iznāks uz A4 puses, ko pēc tam nogriež.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Made for A5: put A5 paper into the printer.</source>
        <translation>Paredzēts A5 formātam: ielieciet printerī A5 papīru.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Making the pages…</source>
        <translation>Gatavo lapas…</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Move nothing</source>
        <translation>Neko nepārvietot</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Moved for this printer: {correction}.</source>
        <translation>Šim printerim pārvieto: {correction}.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>No printer</source>
        <translation>Printera nav</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>No printer is set up on this computer. Connect one and add it in the computer’s settings, or open the PDF, or save it and print it elsewhere.</source>
        <translation>Šajā datorā nav pievienots neviens printeris. Pievienojiet printeri datora iestatījumos, atveriet PDF vai saglabājiet to un izdrukājiet citur.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Not printed</source>
        <translation>Nav izdrukāts</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_presenter.py"/>
        <source>Nothing has to be moved on this printer.</source>
        <translation>Ar šo printeri nekas nav jāpārvieto.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Nothing is moved for this printer yet.</source>
        <translation>Šim printerim vēl nekas netiek pārvietots.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>One file per person…</source>
        <translation>Katram savs fails…</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>One side of the paper</source>
        <translation>Vienā pusē</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Open the PDF</source>
        <translation>Atvērt PDF</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Out of paper. Put some in, and it goes on by itself.</source>
        <translation>Beidzies papīrs. Ielieciet papīru, un druka turpināsies pati.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faili (*.pdf)</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Pages</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Pages larger than A4 are made smaller to fit on A4; nothing is cut off.</source>
        <translation>Lapas, kas lielākas par A4, tiks samazinātas līdz A4; nekas netiks nogriezts.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_presenter.py"/>
        <source>Pages will be moved: {correction}.</source>
        <translation>Lapas pārvietos: {correction}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Paper is stuck in it. Take it out, and it goes on.</source>
        <translation>Printerī iestrēdzis papīrs. Izņemiet to, un druka turpināsies.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Preview of the pages</source>
        <translation>Lapu priekšskatījums</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Print the ruler page</source>
        <translation>Drukāt mērlapu</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Printed paper</source>
        <translation>Apdrukāts papīrs</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Printer</source>
        <translation>Printeris</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Printer: {printer}</source>
        <translation>Printeris: {printer}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Printing was stopped.</source>
        <translation>Drukāšana apturēta.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Printing…</source>
        <translation>Drukā…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <location filename="../../ui/printing/calibration_presenter.py"/>
        <source>Ruler page</source>
        <translation>Mērlapa</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Save PDF…</source>
        <translation>Saglabāt PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Save the PDF</source>
        <translation>Saglabāt PDF</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Saved: {file}</source>
        <translation>Saglabāts: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Sides</source>
        <translation>Papīra puses</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Stop printing</source>
        <translation>Apturēt drukāšanu</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Stopped. Nothing was printed.</source>
        <translation>Apturēts. Nekas nav izdrukāts.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>Such as 1-2, 4</source>
        <translation>Piemēram, 1-2, 4</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>The PDF is open. Print it from there.</source>
        <translation>PDF ir atvērts. Drukājiet no turienes.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>The computer’s printing does not answer. Try again in a minute; if it stays so, restart the computer.</source>
        <translation>Datora drukas sistēma neatbild. Mēģiniet vēlreiz pēc minūtes; ja nelīdz, restartējiet datoru.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/box.py"/>
        <source>The paper carries the background already</source>
        <translation>Fons uz papīra jau ir uzdrukāts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>The printer gave up. Look at it and try again, or open the PDF and print it from there.</source>
        <translation>Printeris drukāšanu pārtrauca. Apskatiet printeri un mēģiniet vēlreiz vai atveriet PDF un drukājiet no turienes.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>The printer has taken all of it.</source>
        <translation>Printeris visu ir saņēmis.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>The printer “{printer}” is not there any more. Check its cable and choose a printer again.</source>
        <translation>Printera „{printer}” vairs nav. Pārbaudiet tā vadu un izvēlieties printeri vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>The ruler page</source>
        <translation>Mērlapa</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>This computer has nothing to print with. Open the PDF, or save it and print it on another computer.</source>
        <translation>Šajā datorā nav ar ko drukāt. Atveriet PDF vai saglabājiet to un izdrukājiet citā datorā.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>This computer shows no PDF files. Save the PDF and print it on another computer.</source>
        <translation>Šajā datorā PDF failus nevar atvērt. Saglabājiet PDF un izdrukājiet to citā datorā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>Waiting for its turn.</source>
        <translation>Gaida savu kārtu.</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Where the printer puts the page</source>
        <translation>Kur printeris novieto lapu</translation>
    </message>
    <message>
        <location filename="../../ui/printing/calibration_box.py"/>
        <source>Write millimetres such as 20 or 19.5.</source>
        <translation>Ierakstiet milimetrus, piemēram, 20 vai 19,5.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/printing.py"/>
        <source>Write pages such as “1-2, 4”. This paper has %n page(s).</source>
        <translation>
            <numerusform>Rakstiet lapas tā: „1-2, 4”. Šajā dokumentā ir %n lapa.</numerusform>
            <numerusform>Rakstiet lapas tā: „1-2, 4”. Šajā dokumentā ir %n lapas.</numerusform>
            <numerusform>Rakstiet lapas tā: „1-2, 4”. Šajā dokumentā ir %n lapu.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/printing/presenter.py"/>
        <source>Writing the files…</source>
        <translation>Faili tiek rakstīti…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>height {percent}%</source>
        <translation>augstums {percent}%</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>width {percent}%</source>
        <translation>platums {percent}%</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>{mm} mm down</source>
        <translation>{mm} mm uz leju</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>{mm} mm to the left</source>
        <translation>{mm} mm pa kreisi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>{mm} mm to the right</source>
        <translation>{mm} mm pa labi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>{mm} mm up</source>
        <translation>{mm} mm uz augšu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>“{printer}” did not take the paper (“{reason}”). Choose another printer, or open the PDF and print it from there.</source>
        <translation>„{printer}” drukas darbu nepieņēma („{reason}”). Izvēlieties citu printeri vai atveriet PDF un drukājiet no turienes.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/printing.py"/>
        <source>“{printer}” takes no papers at present. Allow it in the computer’s printer settings, or choose another printer.</source>
        <translation>„{printer}” pašlaik nepieņem drukas darbus. Atļaujiet to datora printeru iestatījumos vai izvēlieties citu printeri.</translation>
    </message>
</context>
<context>
    <name>QuickCertificates</name>
    <message numerus="yes">
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>%n names</source>
        <translation>
            <numerusform>%n vārds</numerusform>
            <numerusform>%n vārdi</numerusform>
            <numerusform>Neviena vārda</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>1. Who gets one</source>
        <translation>1. Kam</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>2. What for</source>
        <translation>2. Par ko</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>3. How it looks</source>
        <translation>3. Kā tas izskatās</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Academic hours</source>
        <translation>Akadēmiskās stundas</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Add names</source>
        <translation>Pievienot vārdus</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>All certificates</source>
        <translation>Visi apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>All: given name ↔ surname</source>
        <translation>Visiem: vārds ↔ uzvārds</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Approved by</source>
        <translation>Kas saskaņoja</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Approved on</source>
        <translation>Saskaņošanas datums</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Certificates from a list</source>
        <translation>Apliecinājumi pēc saraksta</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Change</source>
        <translation>Labot</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_names.py"/>
        <source>Enter writes a name anew, Delete removes it.</source>
        <translation>Ar taustiņu Enter vārdu labo, ar Delete dzēš.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>First day</source>
        <translation>Pirmā diena</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>For instance: help in preparing the community day.</source>
        <translation>Piemēram, palīdzību kopienas dienas sagatavošanā.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Given name ↔ surname</source>
        <translation>Vārds ↔ uzvārds</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>In some rows the surname seems to stand first. Look whether each name is the right way round.</source>
        <translation>Dažās rindās pirmais, šķiet, ir uzvārds. Pārbaudiet, vai katrā rindā pirmais ir vārds.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>Issuing certificates…</source>
        <translation>Apliecinājumi tiek izsniegti…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Keep as records</source>
        <translation>Saglabāt ierakstus</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Keep the people and the event as records</source>
        <translation>Saglabāt arī cilvēku un pasākuma ierakstus</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Kind of certificate</source>
        <translation>Apliecinājuma veids</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Last day, if several</source>
        <translation>Pēdējā diena, ja vairākas</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Mark all as handed out</source>
        <translation>Atzīmēt visus kā pasniegtus</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Mend capitals</source>
        <translation>Labot lielos burtus</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Name of the event or the programme</source>
        <translation>Pasākuma vai programmas nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_names.py"/>
        <source>Name on the paper</source>
        <translation>Vārds uz apliecinājuma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_names.py"/>
        <source>Names</source>
        <translation>Vārdi</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_names.py"/>
        <source>Names on the papers</source>
        <translation>Vārdi uz apliecinājumiem</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>New list</source>
        <translation>Jauns saraksts</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>No name was found in what was pasted.</source>
        <translation>Ielīmētajā tekstā nav atrasts neviens vārds.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Nothing on them changes any more. A mistake is corrected in the register of certificates; the new paper gets a new number.</source>
        <translation>Tajos vairs nekas nemainīsies. Kļūdu labo apliecinājumu reģistrā; jaunajam dokumentam ir jauns numurs.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>Nothing on them changes any more. Until they are printed or saved, Undo brings the list back.</source>
        <translation>Tajos vairs nekas nemainīsies. Kamēr tie nav izdrukāti vai saglabāti, ar „Atsaukt” saraksts atgriežas.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Number of the approval</source>
        <translation>Saskaņojuma numurs</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Paper</source>
        <translation>Papīrs</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_names.py"/>
        <source>Paste the names here, from Excel, Word, an e-mail or anywhere, or write them one below the other.</source>
        <translation>Ielīmējiet vārdus no Excel, Word, e-pasta vai citurienes vai rakstiet tos citu zem cita.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Position</source>
        <translation>Amats</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>Print</source>
        <translation>Drukāt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>Print %n certificates</source>
        <translation>
            <numerusform>Drukāt %n apliecinājumu</numerusform>
            <numerusform>Drukāt %n apliecinājumus</numerusform>
            <numerusform>Drukāt apliecinājumus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>Print once more</source>
        <translation>Drukāt vēlreiz</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Programme A</source>
        <translation>A programma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Programme B</source>
        <translation>B programma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Remove</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Second language</source>
        <translation>Otra valoda</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Take the people of an event instead</source>
        <translation>Ņemt dalībniekus no pasākuma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Template</source>
        <translation>Veidne</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_page.py"/>
        <source>The certificates appear here with the first name.</source>
        <translation>Apliecinājumi parādīsies šeit, tiklīdz būs pirmais vārds.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>The list that you left: %n names.</source>
        <translation>
            <numerusform>Jūsu nepabeigtais saraksts: %n vārds.</numerusform>
            <numerusform>Jūsu nepabeigtais saraksts: %n vārdi.</numerusform>
            <numerusform>Jūsu nepabeigtais saraksts ir tukšs.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_who.py"/>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_work.py"/>
        <source>What the certificates are for</source>
        <translation>Par ko ir apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>What the thanks are for</source>
        <translation>Par ko pateicība</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_form.py"/>
        <source>Who signs</source>
        <translation>Kas paraksta</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_presenter.py"/>
        <source>Write what the certificates are for.</source>
        <translation>Ierakstiet, par ko ir apliecinājumi.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>has signs that are no letters</source>
        <translation>ir zīmes, kas nav burti</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>in capitals</source>
        <translation>lielajiem burtiem</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>in small letters</source>
        <translation>mazajiem burtiem</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>only one word</source>
        <translation>tikai viens vārds</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>stands in the list twice</source>
        <translation>sarakstā ir divreiz</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>stood the other way round: {row}</source>
        <translation>bija otrādi: {row}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>very long</source>
        <translation>ļoti garš</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/quick_words.py"/>
        <source>without {title}</source>
        <translation>bez „{title}”</translation>
    </message>
</context>
<context>
    <name>Record lists</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n events added</source>
        <translation>
            <numerusform>Pievienots %n pasākums</numerusform>
            <numerusform>Pievienoti %n pasākumi</numerusform>
            <numerusform>Pievienoti pasākumi: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n marks of attendance added</source>
        <translation>
            <numerusform>Pievienota %n apmeklējuma atzīme</numerusform>
            <numerusform>Pievienotas %n apmeklējuma atzīmes</numerusform>
            <numerusform>Pievienotas apmeklējuma atzīmes: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n mini-projects added</source>
        <translation>
            <numerusform>Pievienots %n mini projekts</numerusform>
            <numerusform>Pievienoti %n mini projekti</numerusform>
            <numerusform>Pievienoti mini projekti: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n organisations added</source>
        <translation>
            <numerusform>Pievienota %n organizācija</numerusform>
            <numerusform>Pievienotas %n organizācijas</numerusform>
            <numerusform>Pievienotas organizācijas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n people added</source>
        <translation>
            <numerusform>Pievienots %n cilvēks</numerusform>
            <numerusform>Pievienoti %n cilvēki</numerusform>
            <numerusform>Pievienoti cilvēki: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n people registered</source>
        <translation>
            <numerusform>Pievienots %n pieteikums</numerusform>
            <numerusform>Pievienoti %n pieteikumi</numerusform>
            <numerusform>Pievienoti pieteikumi: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>%n rows read</source>
        <translation>
            <numerusform>Nolasīta %n rinda</numerusform>
            <numerusform>Nolasītas %n rindas</numerusform>
            <numerusform>Nolasītas rindas: %n</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Already here, with more to add: {count}</source>
        <translation>Jau ir sarakstā, ir ko papildināt: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Already here: {count}</source>
        <translation>Jau ir sarakstā: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>At this event {count} people are counted without names. Whoever is marked here is counted on top of them.</source>
        <translation>Šajā pasākumā bez vārdiem saskaitīti cilvēki: {count}. Šeit atzīmētos pieskaitīs klāt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Attendance</source>
        <translation>Apmeklējums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Beginning</source>
        <translation>Sākums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Call</source>
        <translation>Konkurss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Cannot be used: {count}</source>
        <translation>Nevar izmantot: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Close matches, to decide: {count}</source>
        <translation>Iespējamas sakritības, jāizlemj: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Completed: {count}</source>
        <translation>Papildināti ieraksti: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Contact person</source>
        <translation>Kontaktpersona</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Day of the application</source>
        <translation>Pieteikuma datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Day of the approval</source>
        <translation>Saskaņošanas datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Day or days</source>
        <translation>Diena vai dienas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>End</source>
        <translation>Beigas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>End time</source>
        <translation>Beigu laiks</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Facilitators</source>
        <translation>Nodarbības vadītāji</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Grant</source>
        <translation>Finansējums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Kind of approved programme</source>
        <translation>Saskaņotās programmas veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Languages</source>
        <translation>Valodas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Last day</source>
        <translation>Pēdējā diena</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Lead</source>
        <translation>Vadošā organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Left out: {count}</source>
        <translation>Izlaisti ieraksti: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Marks of a day</source>
        <translation>Dienas atzīmes</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Mini-project</source>
        <translation>Mini projekts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Mini-projects</source>
        <translation>Mini projekti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Name of the organisation</source>
        <translation>Organizācijas nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>New: {count}</source>
        <translation>Jauni ieraksti: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>No attendance was found in this file: it needs names in rows and days in columns. Check the columns, or choose another file.</source>
        <translation>Šajā failā apmeklējums nav atrasts: rindās vajag vārdus, kolonnās – dienas. Pārbaudiet kolonnas vai izvēlieties citu failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>No events were found in this file. Check which column holds their titles, or choose another file.</source>
        <translation>Šajā failā pasākumi nav atrasti. Pārbaudiet, kurā kolonnā ir to nosaukumi, vai izvēlieties citu failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>No mini-projects were found in this file. Check which column holds their titles, or choose another file.</source>
        <translation>Šajā failā mini projekti nav atrasti. Pārbaudiet, kurā kolonnā ir to nosaukumi, vai izvēlieties citu failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>No organisations were found in this file. Check which column holds their names, or choose another file.</source>
        <translation>Šajā failā organizācijas nav atrastas. Pārbaudiet, kurā kolonnā ir to nosaukumi, vai izvēlieties citu failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Not taken</source>
        <translation>Neimportēt</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>Nothing was found in this file. Please choose another one.</source>
        <translation>Šajā failā nekas nav atrasts. Lūdzu, izvēlieties citu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of adults</source>
        <translation>Pieaugušo skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of children</source>
        <translation>Bērnu skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of people</source>
        <translation>Cilvēku skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of places</source>
        <translation>Vietu skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of seniors</source>
        <translation>Senioru skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of sessions</source>
        <translation>Nodarbību skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of the approval</source>
        <translation>Saskaņojuma numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Number of young people</source>
        <translation>Jauniešu skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Numbers by category</source>
        <translation>Skaits pa kategorijām</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>On the event’s list already: {count}</source>
        <translation>Jau pasākuma sarakstā: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>On the waiting list: {count}</source>
        <translation>Gaidītāju sarakstā: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Organisations</source>
        <translation>Organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Organisations added: {count}</source>
        <translation>Pievienotas organizācijas: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Organisations present</source>
        <translation>Klātesošās organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Organisers</source>
        <translation>Organizatori</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Other names</source>
        <translation>Citi nosaukumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Own contribution</source>
        <translation>Pašu ieguldījums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Partners</source>
        <translation>Sadarbības partneri</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>People added: {count}</source>
        <translation>Pievienoti cilvēki: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>People involved</source>
        <translation>Iesaistītie cilvēki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Person who leads</source>
        <translation>Projekta vadītājs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Plan of events</source>
        <translation>Pasākumu plāns</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Result story</source>
        <translation>Stāsts par rezultātu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: in place of a registration number stands a personal code; it is not taken.</source>
        <translation>{row}. rinda: reģistrācijas numura vietā ir personas kods; tas netiks importēts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: in place of the title stands a long text.</source>
        <translation>{row}. rinda: nosaukuma vietā ir garš teksts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: letters of the title cannot be read. Try another encoding.</source>
        <translation>{row}. rinda: nosaukuma burtus nevar nolasīt. Pamēģiniet citu kodējumu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: no day is given; the event is planned without sessions.</source>
        <translation>{row}. rinda: datums nav norādīts; pasākums tiek plānots bez nodarbībām.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: the day is past and nobody was counted; it stays planned.</source>
        <translation>{row}. rinda: diena ir pagājusi, bet neviens nav saskaitīts; pasākums paliek plānots.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: the end was reckoned from the hours: {text}.</source>
        <translation>{row}. rinda: beigas aprēķinātas pēc stundām: {text}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: the event is to come, so the number of people goes to the note.</source>
        <translation>{row}. rinda: pasākums vēl tikai būs, tāpēc cilvēku skaits nonāk piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: the parts add up to more than the total {text}.</source>
        <translation>{row}. rinda: daļas kopā ir vairāk nekā kopskaits {text}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: the title is very long. Please check it.</source>
        <translation>{row}. rinda: nosaukums ir ļoti garš. Lūdzu, pārbaudiet to.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: there is no name or title.</source>
        <translation>{row}. rinda: nav nosaukuma.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” can be no place of today or several; it goes to the note.</source>
        <translation>{row}. rinda: „{text}” nav skaidri atpazīstama vieta; tas nonāk piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” does not look like a registration number.</source>
        <translation>{row}. rinda: „{text}” neizskatās pēc reģistrācijas numura.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is a long time; only its first and last day become sessions.</source>
        <translation>{row}. rinda: „{text}” ir ilgs laiks; nodarbības tiks pievienotas tikai pirmajai un pēdējai dienai.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no day; it goes to the note.</source>
        <translation>{row}. rinda: „{text}” nav datums; tas nonāk piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no name of a person; it goes to the note.</source>
        <translation>{row}. rinda: „{text}” nav cilvēka vārds; tas nonāk piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no number of people; it goes to the note.</source>
        <translation>{row}. rinda: „{text}” nav cilvēku skaits; tas nonāk piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no phone or e-mail; it goes to the note.</source>
        <translation>{row}. rinda: „{text}” nav ne tālrunis, ne e-pasts; tas nonāk piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no state that Kopā knows; it goes to the note.</source>
        <translation>{row}. rinda: „{text}” nav zināms stāvoklis; tas nonāk piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no sum of money; it goes to the note.</source>
        <translation>{row}. rinda: „{text}” nav naudas summa; tas nonāk piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is no time; it goes to the note.</source>
        <translation>{row}. rinda: „{text}” nav pulksteņa laiks; tas nonāk piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” is taken as the number, and noted as it stands.</source>
        <translation>{row}. rinda: „{text}” tiek ņemts par skaitu un pierakstīts arī piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Row {row}: “{text}” says neither present nor absent; it stays blank.</source>
        <translation>{row}. rinda: „{text}” nenozīmē ne „klāt”, ne „nav klāt”; atzīme paliek tukša.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>State</source>
        <translation>Statuss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Still to decide: {count}</source>
        <translation>Vēl jāizlemj: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>Such lists are on other sheets as well: {sheets}.</source>
        <translation>Tādi saraksti ir arī citās lapās: {sheets}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Territory</source>
        <translation>Teritorija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>The columns of this list state no days. Choose an event that has as many sessions: {count}.</source>
        <translation>Šī saraksta kolonnās nav datumu. Izvēlieties pasākumu, kuram ir tikpat nodarbību: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_list_errors.py"/>
        <source>The days of this list state no year. Please say which year is meant, for example {year}.</source>
        <translation>Šī saraksta datumos nav gada. Lūdzu, norādiet, kurš gads domāts, piemēram, {year}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>The days state no year; {year} is the likeliest. Please say the year.</source>
        <translation>Datumos nav gada; ticamākais ir {year}. Lūdzu, norādiet gadu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Time</source>
        <translation>Laiks</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Title of the event</source>
        <translation>Pasākuma nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Title of the mini-project</source>
        <translation>Mini projekta nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Topics of the programme</source>
        <translation>Programmas temati</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Who approved the programme</source>
        <translation>Kas saskaņoja programmu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_columns.py"/>
        <source>Who is responsible</source>
        <translation>Atbildīgie</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>another call</source>
        <translation>cits konkurss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>another kind</source>
        <translation>cits veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>another place</source>
        <translation>cita vieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>another registration number</source>
        <translation>cits reģistrācijas numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>another time</source>
        <translation>cits laiks</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>approved programme</source>
        <translation>saskaņotā programma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>beginning</source>
        <translation>sākums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>call</source>
        <translation>konkurss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>contact person</source>
        <translation>kontaktpersona</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>day of the application</source>
        <translation>pieteikuma datums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>days</source>
        <translation>dienas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>e-mail</source>
        <translation>e-pasts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>end</source>
        <translation>beigas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>facilitators</source>
        <translation>nodarbības vadītāji</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>grant</source>
        <translation>finansējums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>kind</source>
        <translation>veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>languages</source>
        <translation>valodas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>lead</source>
        <translation>vadošā organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>leaders</source>
        <translation>projekta vadītāji</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>mini-project</source>
        <translation>mini projekts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>note</source>
        <translation>piezīme</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>number of people</source>
        <translation>cilvēku skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>number of places</source>
        <translation>vietu skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>organisations present</source>
        <translation>klātesošās organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>other names</source>
        <translation>citi nosaukumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>own contribution</source>
        <translation>pašu ieguldījums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>partners</source>
        <translation>sadarbības partneri</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>people planned</source>
        <translation>plānotais cilvēku skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>phone</source>
        <translation>tālrunis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>place</source>
        <translation>vieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>registration number</source>
        <translation>reģistrācijas numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>result story</source>
        <translation>stāsts par rezultātu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same day</source>
        <translation>tā pati diena</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same e-mail</source>
        <translation>tas pats e-pasts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same name</source>
        <translation>tas pats nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same name without the legal form</source>
        <translation>tas pats nosaukums bez juridiskās formas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same name, spelled otherwise</source>
        <translation>tas pats nosaukums, citādi rakstīts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same people</source>
        <translation>tie paši cilvēki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same phone</source>
        <translation>tas pats tālrunis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same place</source>
        <translation>tā pati vieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same registration number</source>
        <translation>tas pats reģistrācijas numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>same title</source>
        <translation>tas pats nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>similar name</source>
        <translation>līdzīgs nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>similar title</source>
        <translation>līdzīgs nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>state</source>
        <translation>statuss</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>territory</source>
        <translation>teritorija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>the same days</source>
        <translation>tās pašas dienas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/record_lists.py"/>
        <source>times</source>
        <translation>laiki</translation>
    </message>
</context>
<context>
    <name>Recovery paper</name>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>Code of the programme: {code}</source>
        <translation>Iniciatīvas kods: {code}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>Keep it in a safe or a locked cupboard, and the passphrase somewhere else. Never write the passphrase on this paper.</source>
        <translation>Glabājiet to seifā vai aizslēgtā skapī, bet paroles frāzi – citur. Nekad nerakstiet paroles frāzi uz šīs lapas!</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>Kopā recovery paper</source>
        <translation>„Kopā” atjaunošanas lapa</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>Made on {day}</source>
        <translation>Izveidota {day}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>The same as in the code, to be typed</source>
        <translation>Tas pats, kas kodā, ierakstīšanai ar roku</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>To use it: start Kopā on the new laptop, open the exchange, choose to use a recovery paper, and photograph the code or type the groups.</source>
        <translation>Kā to lietot: jaunajā datorā atveriet programmu „Kopā”, sadaļā „Apmaiņa” izvēlieties „Izmantot atjaunošanas lapu” un nofotografējiet kodu vai ierakstiet grupas ar roku.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/recovery_paper.py"/>
        <source>With this paper and its passphrase a new laptop becomes the coordinator’s, if every coordinator’s laptop is lost or broken.</source>
        <translation>Ar šo lapu un tās paroles frāzi jauns dators kļūst par koordinatora datoru, ja visi koordinatoru datori ir pazuduši vai sabojāti.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <location filename="../../ui/certificates/remarks.py"/>
        <source>Remarks</source>
        <translation>Piezīmes</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>All centres together</source>
        <translation>Visi centri kopā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>All sessions of the events held.</source>
        <translation>Visas notikušo pasākumu nodarbības.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>By their state on the day of counting, whatever the period.</source>
        <translation>Pēc statusa skaitīšanas dienā, neatkarīgi no perioda.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Came again</source>
        <comment>column</comment>
        <translation>Atkārtoti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Cancelled</source>
        <comment>column of events</comment>
        <translation>Atceltie</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Centre</source>
        <translation>Centrs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Centres</source>
        <translation>Centri</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Centres</source>
        <comment>name of a sheet</comment>
        <translation>Centri</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Certificates</source>
        <comment>column</comment>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Certificates issued</source>
        <translation>Izsniegtie apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Certificates made void</source>
        <translation>Anulētie apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Certificates replaced</source>
        <translation>Aizstātie apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Contact hours</source>
        <translation>Kontaktstundas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Contact hours</source>
        <comment>column</comment>
        <translation>Kontaktstundas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Counted on {day}</source>
        <translation>Skaitīts: {day}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different organisations noted as present at events held.</source>
        <translation>Dažādas organizācijas, kas notikušajos pasākumos atzīmētas kā klātesošas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people</source>
        <translation>Unikālie dalībnieki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people who helped at events held.</source>
        <translation>Dažādi cilvēki, kas palīdzēja notikušajos pasākumos.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people who led events held.</source>
        <translation>Dažādi cilvēki, kas vadīja notikušos pasākumus.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people, by age</source>
        <translation>Unikālie dalībnieki pēc vecuma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people, by municipality</source>
        <translation>Unikālie dalībnieki pēc pašvaldības</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Different people, by role</source>
        <translation>Unikālie dalībnieki pēc lomas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Each person at each session counts as one visit.</source>
        <translation>Katrs cilvēks katrā nodarbībā ir viens apmeklējums.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events</source>
        <comment>column</comment>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events cancelled</source>
        <translation>Atceltie pasākumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events held</source>
        <translation>Notikušie pasākumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events held, by kind</source>
        <translation>Notikušie pasākumi pēc veida</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events of the period that are not marked as held.</source>
        <translation>Perioda pasākumi, kas nav atzīmēti kā notikuši.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events of the period that did not take place.</source>
        <translation>Perioda pasākumi, kas nenotika.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events planned</source>
        <translation>Plānotie pasākumi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Events that took place, by the day of their first session.</source>
        <translation>Pasākumi, kas notika; skaita pēc pirmās nodarbības dienas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Facilitators</source>
        <translation>Nodarbību vadītāji</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Facilitators</source>
        <comment>column</comment>
        <translation>Nodarbību vadītāji</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Facilitators and volunteers</source>
        <translation>Nodarbību vadītāji un brīvprātīgie</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Figure</source>
        <translation>Rādītājs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Figures</source>
        <comment>name of a sheet</comment>
        <translation>Rādītāji</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>First time</source>
        <comment>column</comment>
        <translation>Pirmo reizi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Grants</source>
        <translation>Finansējums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Grants</source>
        <comment>column</comment>
        <translation>Finansējums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Issued in the period and made void.</source>
        <translation>Izsniegti šajā periodā un anulēti.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Issued in the period and still standing, handed out or not.</source>
        <translation>Izsniegti šajā periodā un ir spēkā, pasniegti vai vēl ne.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Issued in the period; another certificate stands for them.</source>
        <translation>Izsniegti šajā periodā; to vietā ir cits apliecinājums.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Mini-projects</source>
        <translation>Mini projekti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Mini-projects applied for</source>
        <translation>Pieteiktie mini projekti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Mini-projects completed</source>
        <translation>Pabeigtie mini projekti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Mini-projects supported</source>
        <translation>Atbalstītie mini projekti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Not stated</source>
        <translation>Nav norādīts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations</source>
        <translation>Organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations</source>
        <comment>column</comment>
        <translation>Organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations involved</source>
        <translation>Iesaistītās organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations present</source>
        <translation>Klātesošās organizācijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations present, and at how many events</source>
        <translation>Klātesošās organizācijas un pasākumu skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations that people came from, that had a part in events, or that were noted as present there.</source>
        <translation>Organizācijas, no kurām bija dalībnieki, kas piedalījās pasākumu rīkošanā vai ir atzīmētas kā klātesošas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Organisations, by kind</source>
        <translation>Organizācijas pēc veida</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Orgs present</source>
        <comment>column</comment>
        <translation>Org. klāt</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Own contribution</source>
        <translation>Pašu ieguldījums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Own contribution</source>
        <comment>column</comment>
        <translation>Pašu ieguldījums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Page {page} of {pages}</source>
        <translation>{page}. lapa no {pages}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People</source>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People</source>
        <comment>column</comment>
        <translation>Dalībnieki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People by name who were present at least once; each counts once.</source>
        <translation>Dalībnieki pēc saraksta, kas vismaz reizi bija klāt; katru skaita vienreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People counted at open events; never added to the different people.</source>
        <translation>Cilvēki, kas saskaitīti atvērtos pasākumos; unikālajiem dalībniekiem tos nekad nepieskaita.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People for the first time</source>
        <translation>Pirmreizējie dalībnieki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>People who came again</source>
        <translation>Atkārtotie dalībnieki</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Person-hours</source>
        <translation>Cilvēkstundas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Person-hours</source>
        <comment>column</comment>
        <translation>Cilvēkstundas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Planned</source>
        <comment>column of events</comment>
        <translation>Plānotie</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Projects applied for</source>
        <comment>column</comment>
        <translation>Pieteikti projekti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Projects completed</source>
        <comment>column</comment>
        <translation>Pabeigti projekti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Projects supported</source>
        <comment>column</comment>
        <translation>Atbalstīti projekti</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Replaced</source>
        <comment>column of certificates</comment>
        <translation>Aizstātie</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Report</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Sessions</source>
        <comment>column</comment>
        <translation>Nodarbības</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Sessions held</source>
        <translation>Notikušās nodarbības</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>The grants of supported and completed mini-projects.</source>
        <translation>Atbalstīto un pabeigto mini projektu finansējums.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>The groups’ own part in supported and completed mini-projects.</source>
        <translation>Grupu pašu daļa atbalstītajos un pabeigtajos mini projektos.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>The length of those sessions added up, in hours of 60 minutes.</source>
        <translation>Šo nodarbību kopējais ilgums 60 minūšu stundās.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>The noted time of the volunteers, in hours of 60 minutes.</source>
        <translation>Brīvprātīgo pierakstītais laiks 60 minūšu stundās.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>The time of all visits added up, in hours of 60 minutes.</source>
        <translation>Visu apmeklējumu kopējais laiks 60 minūšu stundās.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Those of them who were at two or more events of the period.</source>
        <translation>Tie, kas bija divos vai vairākos perioda pasākumos.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Those of them who were never present before the period.</source>
        <translation>Tie, kas pirms šī perioda ne reizi nebija klāt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Value</source>
        <translation>Vērtība</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Visitors without names</source>
        <translation>Apmeklētāji bez saraksta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Visitors without names, by age</source>
        <translation>Apmeklētāji bez saraksta pēc vecuma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Visitors without names, by category</source>
        <translation>Apmeklētāji bez saraksta pēc kategorijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Visits</source>
        <translation>Apmeklējumu skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Visits</source>
        <comment>column</comment>
        <translation>Apmeklējumu skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Void</source>
        <comment>column of certificates</comment>
        <translation>Anulētie</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Volunteer hours</source>
        <translation>Brīvprātīgā darba stundas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Volunteer hours</source>
        <comment>column</comment>
        <translation>Brīvprātīgā darba stundas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Volunteers</source>
        <translation>Brīvprātīgie</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Volunteers</source>
        <comment>column</comment>
        <translation>Brīvprātīgie</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>What it counts</source>
        <translation>Kas tiek skaitīts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/reports.py"/>
        <source>Whoever visited two centres is counted in each of them, and once for all together. The last line is therefore no sum of the others.</source>
        <translation>Kas apmeklēja divus centrus, tiek skaitīts katrā no tiem un vienreiz kopējā skaitā. Tāpēc pēdējā rinda nav pārējo summa.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/report_words.py"/>
        <source>Without names</source>
        <comment>column</comment>
        <translation>Bez saraksta</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>Everything is sound.</source>
        <translation>Viss ir kārtībā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>Parts of the file on the disk are damaged.</source>
        <translation>Daļa faila diskā ir bojāta.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>Please restore the last backup.</source>
        <translation>Lūdzu, atjaunojiet datus no pēdējās rezerves kopijas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>Some records point to others that are missing.</source>
        <translation>Daži ieraksti atsaucas uz citiem, kuru nav.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>The content of the records is damaged.</source>
        <translation>Datu saturs ir bojāts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>The records were changed by another program.</source>
        <translation>Datus ir mainījusi cita programma.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/safety.py"/>
        <source>The search words do not fit the people.</source>
        <translation>Meklēšanas vārdi neatbilst cilvēku sarakstam.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>2026, second half</source>
        <translation>2026. gada 2. pusgads</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Add a signatory</source>
        <translation>Pievienot parakstītāju</translation>
    </message>
    <message>
        <location filename="../../ui/settings/categories.py"/>
        <source>Add category</source>
        <translation>Pievienot kategoriju</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Add logo…</source>
        <translation>Pievienot logotipu…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/areas.py"/>
        <source>Add outcome area</source>
        <translation>Pievienot rezultātu jomu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Add period</source>
        <translation>Pievienot periodu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Anybody can leave the door.</source>
        <translation>No durvju režīma var iziet ikviens.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>As the computer</source>
        <translation>Kā datorā</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Back up into which folder?</source>
        <translation>Kurā mapē saglabāt rezerves kopiju?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Back up now</source>
        <translation>Izveidot rezerves kopiju</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Back up to a stick …</source>
        <translation>Rezerves kopija zibatmiņā…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/presenter.py"/>
        <source>Backup written: {file}</source>
        <translation>Rezerves kopija saglabāta: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/areas.py"/>
        <source>Begin with the suggested ones</source>
        <translation>Sākt ar ieteiktajām</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/periods.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/presenter.py"/>
        <source>Centre saved.</source>
        <translation>Centra dati saglabāti.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Change PIN</source>
        <translation>Mainīt PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/categories.py"/>
        <source>Change the category</source>
        <translation>Labot kategoriju</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Change the logo</source>
        <translation>Labot logotipu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/areas.py"/>
        <source>Change the outcome area</source>
        <translation>Labot rezultātu jomu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Change the period</source>
        <translation>Labot periodu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Change the signatory</source>
        <translation>Labot parakstītāju</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/periods.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Change {name}</source>
        <translation>Labot: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Choose a picture…</source>
        <translation>Izvēlēties attēlu…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Choose a place from the list.</source>
        <translation>Izvēlieties vietu no saraksta.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Colours</source>
        <translation>Krāsas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Contact for questions</source>
        <translation>Kontaktinformācija jautājumiem</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Controller of personal data</source>
        <translation>Personas datu pārzinis</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Dark</source>
        <translation>Tumšas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Data on this laptop</source>
        <translation>Dati šajā datorā</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>First day</source>
        <translation>Pirmā diena</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Folder: {folder}</source>
        <translation>Mape: {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Four to eight digits.</source>
        <translation>No četriem līdz astoņiem cipariem.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Funders</source>
        <translation>Finansētāji</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Funding statement</source>
        <translation>Norāde par finansējumu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>High contrast</source>
        <translation>Augsts kontrasts</translation>
    </message>
    <message>
        <location filename="../../ui/settings/names_card.py"/>
        <source>In English</source>
        <translation>Angliski</translation>
    </message>
    <message>
        <location filename="../../ui/settings/names_card.py"/>
        <source>In Latvian</source>
        <translation>Latviski</translation>
    </message>
    <message>
        <location filename="../../ui/settings/names_card.py"/>
        <source>In Russian</source>
        <translation>Krieviski</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Its full legal name.</source>
        <translation>Pilns juridiskais nosaukums.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Keeps visitors from other people’s records while nobody looks. It is no lock: whoever forgot it switches the laptop off and on, and sets another one here.</source>
        <translation>Neļauj apmeklētājiem skatīt citu cilvēku datus, kamēr pie datora neviena nav. Tā nav slēdzene: ja PIN aizmirsies, izslēdziet un ieslēdziet datoru un iestatiet šeit citu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <location filename="../../ui/settings/presenter.py"/>
        <source>Last backup: {day}, {time}</source>
        <translation>Pēdējā rezerves kopija: {day}, {time}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Last day</source>
        <translation>Pēdējā diena</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Leaving the door asks for a PIN.</source>
        <translation>Izejot no durvju režīma, jāievada PIN.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Light</source>
        <translation>Gaišas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Logos</source>
        <translation>Logotipi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Look</source>
        <translation>Izskats</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Move down: {name}</source>
        <translation>Pārvietot zemāk: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Move up: {name}</source>
        <translation>Pārvietot augstāk: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Municipality, town or parish</source>
        <translation>Novads, pilsēta vai pagasts</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Name and surname</source>
        <translation>Vārds un uzvārds</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Name of the centre</source>
        <translation>Centra nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Name of the period</source>
        <translation>Perioda nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/exchange/programme_name.py"/>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Name of the programme</source>
        <translation>Iniciatīvas nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>New PIN</source>
        <translation>Jauns PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/presenter.py"/>
        <source>No backup was made yet.</source>
        <translation>Rezerves kopijas vēl nav.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Nothing is known of the programme yet.</source>
        <translation>Par iniciatīvu vēl nekas nav zināms.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>On certificates</source>
        <translation>Apliecinājumos</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>On no paper</source>
        <translation>Nevienā dokumentā</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>On sign-in sheets</source>
        <translation>Reģistrācijas lapās</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>One on each line.</source>
        <translation>Katrs savā rindā.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Organisation that issues certificates</source>
        <translation>Organizācija, kas izsniedz apliecinājumus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Our centre</source>
        <translation>Mūsu centrs</translation>
    </message>
    <message>
        <location filename="../../ui/settings/areas.py"/>
        <source>Outcome areas</source>
        <translation>Rezultātu jomas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Overlaps with {names}</source>
        <translation>Pārklājas ar: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>PIN of the door</source>
        <translation>Durvju režīma PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>PIN of the door saved.</source>
        <translation>Durvju režīma PIN saglabāts.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/categories.py"/>
        <source>People who come without giving a name are counted as children, young people, adults and seniors. Categories of your own take their place.</source>
        <translation>Cilvēkus bez saraksta skaita kā bērnus, jauniešus, pieaugušos un seniorus. Jūsu pašu kategorijas stājas to vietā.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Picture of the signature</source>
        <translation>Paraksta attēls</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Pictures</source>
        <translation>Attēli</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Position, in English</source>
        <translation>Amats angļu valodā</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Position, in Latvian</source>
        <translation>Amats latviešu valodā</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Position, in Russian</source>
        <translation>Amats krievu valodā</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Programme and funders</source>
        <translation>Iniciatīva un finansētāji</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Programme begins</source>
        <translation>Iniciatīvas sākums</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Programme ends</source>
        <translation>Iniciatīvas beigas</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Programme saved.</source>
        <translation>Iniciatīvas dati saglabāti.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Project number</source>
        <translation>Projekta numurs</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Read out in place of the picture.</source>
        <translation>Tiek nolasīts attēla vietā.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Registration number</source>
        <translation>Reģistrācijas numurs</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Remove PIN</source>
        <translation>Dzēst PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/periods.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Remove {name}</source>
        <translation>Dzēst: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>Reporting periods</source>
        <translation>Pārskata periodi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <location filename="../../ui/settings/names_card.py"/>
        <location filename="../../ui/settings/periods.py"/>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Save centre</source>
        <translation>Saglabāt centra datus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Save programme</source>
        <translation>Saglabāt iniciatīvas datus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>Set PIN</source>
        <translation>Iestatīt PIN</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Short code</source>
        <translation>Īsais kods</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Sign with a dark pen on white paper and photograph or scan it. Without a picture there is a line to sign on.</source>
        <translation>Parakstieties ar tumšu pildspalvu uz balta papīra un nofotografējiet vai noskenējiet. Bez attēla paliek līnija, uz kuras parakstīties.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Signature: {name}</source>
        <translation>Paraksts: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/evidence_switch.py"/>
        <source>Small copies of scans and photos then go along in the files between laptops, which grow by some 150 kB a page. Centres learn of it with the next file from here.</source>
        <translation>Tad failos starp datoriem līdzi iet skenējumu un fotogrāfiju mazās kopijas: katra lapa failu palielina par aptuveni 150 kB. Centri to uzzina ar nākamo failu no šejienes.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Stands in the numbers of certificates, such as KRA.</source>
        <translation>Būs apliecinājumu numuros, piemēram, KRA.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Stands on sign-in sheets and certificates.</source>
        <translation>Būs reģistrācijas lapās un apliecinājumos.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Such as “centra vadītāja”.</source>
        <translation>Piemēram, „centra vadītāja”.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Text size</source>
        <translation>Teksta lielums</translation>
    </message>
    <message>
        <location filename="../../ui/settings/areas.py"/>
        <source>The changes that the programme works for. Each event can be given one.</source>
        <translation>Pārmaiņas, kuru dēļ iniciatīva darbojas. Katram pasākumam var norādīt vienu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/evidence_switch.py"/>
        <source>The coordinator does not need the scans: scans and photos stay on the laptop where they were added.</source>
        <translation>Koordinatoram skenējumi nav vajadzīgi: skenējumi un fotogrāfijas paliek datorā, kurā tie pievienoti.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/evidence_switch.py"/>
        <source>The coordinator wants the scans</source>
        <translation>Koordinatoram vajadzīgi skenējumi</translation>
    </message>
    <message>
        <location filename="../../ui/settings/evidence_switch.py"/>
        <source>The coordinator wants the scans: small copies of scans and photos go along in the files between laptops.</source>
        <translation>Koordinatoram skenējumi ir vajadzīgi: failos starp datoriem tiek iekļautas nelielas skenējumu un fotogrāfiju kopijas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/door_card.py"/>
        <source>The door can be left without a PIN.</source>
        <translation>No durvju režīma var iziet bez PIN.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>The period cannot end before it begins.</source>
        <translation>Periods nevar beigties, pirms tas ir sācies.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>The programme cannot end before it begins.</source>
        <translation>Iniciatīva nevar beigties, pirms tā ir sākusies.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>The programme has no logos yet.</source>
        <translation>Iniciatīvai logotipu vēl nav.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/periods.py"/>
        <source>The stretches of time that the funder asks reports of.</source>
        <translation>Laika posmi, par kuriem finansētājs prasa pārskatu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>They stand on certificates from left to right, as many as a template has room for.</source>
        <translation>Apliecinājumos tie ir no kreisās uz labo, tik, cik veidnē vietas.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>They stand side by side at the top of papers, all equally high, the first one on the left. PNG, JPEG or SVG.</source>
        <translation>Tie stāv blakus dokumentu augšā, visi vienādā augstumā, pirmais pa kreisi. PNG, JPEG vai SVG.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>They stand side by side at the top of papers.</source>
        <translation>Tie stāv blakus dokumentu augšā.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shared.py"/>
        <source>This is changed on the coordinator’s laptop and comes here with the next file. If something is wrong or missing, tell the coordinator.</source>
        <translation>To maina koordinatora datorā, un šurp tas nonāk ar nākamo failu. Ja kaut kas nav pareizi vai kaut kā trūkst, pasakiet to koordinatoram.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/shared.py"/>
        <source>This is changed on the coordinator’s laptop.</source>
        <translation>To maina koordinatora datorā.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>This laptop gathers the records of centres and has none itself.</source>
        <translation>Šajā datorā tiek apkopoti centru dati; savu ierakstu tajā nav.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/screen.py"/>
        <source>Usual place of events</source>
        <translation>Parastā norises vieta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/names_card.py"/>
        <source>Where it is empty, the Latvian name is shown.</source>
        <translation>Ja tukšs, tiek rādīts latviskais nosaukums.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Which file is the logo?</source>
        <translation>Kurā failā ir logotips?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Which file shows the signature?</source>
        <translation>Kurā failā ir paraksts?</translation>
    </message>
    <message>
        <location filename="../../ui/settings/programme_card.py"/>
        <source>Who answers for the data of the people on the lists.</source>
        <translation>Kas atbild par sarakstos iekļauto cilvēku datiem.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Who signs certificates</source>
        <translation>Kas paraksta apliecinājumus</translation>
    </message>
    <message>
        <location filename="../../ui/settings/categories.py"/>
        <source>Whom we count</source>
        <translation>Ko mēs skaitām</translation>
    </message>
    <message>
        <location filename="../../ui/settings/logos.py"/>
        <source>Whose logo it is</source>
        <translation>Kā logotips tas ir</translation>
    </message>
    <message>
        <location filename="../../ui/settings/signatories.py"/>
        <source>Without a picture</source>
        <translation>Bez attēla</translation>
    </message>
    <message>
        <location filename="../../ui/settings/presenter.py"/>
        <source>Writing a backup …</source>
        <translation>Top rezerves kopija…</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message numerus="yes">
        <location filename="../../ui/shell/presenter.py"/>
        <source>%n acts undone.</source>
        <translation>
            <numerusform>Atsaukta %n darbība.</numerusform>
            <numerusform>Atsauktas %n darbības.</numerusform>
            <numerusform>Nekas nav atsaukts.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Begin with our own</source>
        <translation>Sākt ar saviem datiem</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Changed later, so it stays: {records}.</source>
        <translation>Vēlāk mainīts, tāpēc paliek: {records}.</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Close without saving</source>
        <translation>Aizvērt bez saglabāšanas</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Close without saving?</source>
        <translation>Aizvērt bez saglabāšanas?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Done again: {act}</source>
        <translation>Atkārtots: {act}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Events</source>
        <translation>Pasākumi</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Exchange</source>
        <translation>Apmaiņa</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Mini-projects</source>
        <translation>Mini projekti</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Nothing to do again.</source>
        <translation>Nav ko atkārtot.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Nothing to undo.</source>
        <translation>Nav ko atsaukt.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Organisations</source>
        <translation>Organizācijas</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>People</source>
        <translation>Cilvēki</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Places</source>
        <translation>Sadaļas</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Sample data: nobody and nothing here is real.</source>
        <translation>Parauga dati: visi cilvēki un pasākumi šeit ir izdomāti.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Settings</source>
        <translation>Iestatījumi</translation>
    </message>
    <message>
        <location filename="../../ui/main_window.py"/>
        <source>Something was typed and not saved yet. It would be lost.</source>
        <translation>Ievadītais vēl nav saglabāts. Aizverot logu, tas pazudīs.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/reading.py"/>
        <source>This laptop only reads</source>
        <translation>Šis dators tikai lasa</translation>
    </message>
    <message>
        <location filename="../../ui/shell/reading.py"/>
        <source>This laptop only reads, so nothing is changed here. Do it on a laptop of the centre or of a coordinator: the next file brings it here.</source>
        <translation>Šis dators tikai lasa, tāpēc šeit neko nemaina. Dariet to centra vai koordinatora datorā: nākamais fails to atnesīs šurp.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/reading.py"/>
        <source>This laptop only reads. Records are changed on the laptops of centres and coordinators.</source>
        <translation>Šis dators tikai lasa. Ierakstus maina centru un koordinatoru datoros.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>This laptop’s date looks wrong: {day}. Set the right date in the computer’s settings, or say that it is right.</source>
        <translation>Šī datora datums ({day}) šķiet nepareizs. Iestatiet pareizo datumu datora iestatījumos vai apstipriniet, ka tas ir pareizs.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/places.py"/>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Today is {day}</source>
        <translation>Šodien ir {day}</translation>
    </message>
    <message>
        <location filename="../../ui/door/presenter.py"/>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Undone: {act}</source>
        <translation>Atsaukts: {act}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>What was done</source>
        <translation>Kas izdarīts</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Who is working?</source>
        <translation>Kas strādā?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/rail.py"/>
        <source>Working now: {name}</source>
        <translation>Tagad strādā: {name}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/shell/presenter.py"/>
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vairāk nekas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>%n people added</source>
        <translation>
            <numerusform>Pievienots %n cilvēks</numerusform>
            <numerusform>Pievienoti %n cilvēki</numerusform>
            <numerusform>Neviens nav pievienots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>%n rows read</source>
        <translation>
            <numerusform>Nolasīta %n rinda</numerusform>
            <numerusform>Nolasītas %n rindas</numerusform>
            <numerusform>Nav nolasīta neviena rinda</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Age</source>
        <translation>Vecums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Already here, with more to add: {count}</source>
        <translation>Jau ir sarakstā, ir ko papildināt: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Already here: {count}</source>
        <translation>Jau ir sarakstā: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Baltic DOS (775)</source>
        <translation>Baltijas DOS (775)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Baltic ISO (8859-4)</source>
        <translation>Baltijas ISO (8859-4)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Baltic Windows (1257)</source>
        <translation>Baltijas Windows (1257)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Cannot be used: {count}</source>
        <translation>Nevar izmantot: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Child</source>
        <translation>Bērns</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Child’s age</source>
        <translation>Bērna vecums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Close matches, to decide: {count}</source>
        <translation>Iespējamas sakritības, jāizlemj: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Completed: {count}</source>
        <translation>Papildināti: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Consent to news</source>
        <translation>Piekrišana ziņām</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Consent to photos</source>
        <translation>Piekrišana foto</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Cyrillic Windows (1251)</source>
        <translation>Kirilicas Windows (1251)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>E-mail</source>
        <translation>E-pasts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Given name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Guardian’s phone</source>
        <translation>Pārstāvja tālrunis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Left out as close matches: {count}</source>
        <translation>Izlaistas iespējamās sakritības: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Name and surname</source>
        <translation>Vārds, uzvārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>New: {count}</source>
        <translation>Jauni: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>No people were found in this file. Check which columns hold the names, or choose another file.</source>
        <translation>Šajā failā nav atrasts neviens cilvēks. Pārbaudiet, kurās kolonnās ir vārdi, vai izvēlieties citu failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Not taken</source>
        <translation>Neimportēt</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Organisations added: {count}</source>
        <translation>Pievienotas organizācijas: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Parent or guardian</source>
        <translation>Vecāks vai pārstāvis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>People were changed after this preview was made. Nothing was taken in; please look at the list again.</source>
        <translation>Kamēr saraksts tika skatīts, ieraksti par cilvēkiem mainījās. Nekas nav importēts; lūdzu, apskatiet sarakstu vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Personal code, never taken</source>
        <translation>Personas kods – netiek ņemts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Phone</source>
        <translation>Tālrunis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Place of residence</source>
        <translation>Dzīvesvieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Role</source>
        <translation>Loma</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: it was cancelled or refunded.</source>
        <translation>{row}. rinda: pieteikums atcelts vai nauda atmaksāta.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: letters of the name cannot be read. Try another encoding.</source>
        <translation>{row}. rinda: vārda burtus nevar izlasīt. Izmēģiniet citu kodējumu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: the name is very long. Please check it.</source>
        <translation>{row}. rinda: vārds ir ļoti garš. Lūdzu, pārbaudiet to.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: there is no name.</source>
        <translation>{row}. rinda: nav vārda.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: what stands in the place of the name is no name.</source>
        <translation>{row}. rinda: vārda vietā ir kaut kas cits.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: “{text}” can be no place of today or several; it goes to the note.</source>
        <translation>{row}. rinda: „{text}” nav skaidri atpazīstama vieta; teksts paliek piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: “{text}” is no age or birth; it goes to the note.</source>
        <translation>{row}. rinda: „{text}” nav ne vecums, ne dzimšanas gads; teksts paliek piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: “{text}” is no phone or e-mail; it goes to the note.</source>
        <translation>{row}. rinda: „{text}” nav ne tālrunis, ne e-pasts; teksts paliek piezīmē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Row {row}: “{text}” was taken as given name, then surname.</source>
        <translation>{row}. rinda: „{text}” nolasīts tā – vispirms vārds, pēc tam uzvārds.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Still to decide: {count}</source>
        <translation>Vēl jāizlemj: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Surname</source>
        <translation>Uzvārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>The columns were read as the last time.</source>
        <translation>Kolonnas nolasītas tāpat kā iepriekšējā reizē.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>The file has no sheet “{sheet}”.</source>
        <translation>Failā nav lapas „{sheet}”.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>The letters in this file were saved wrongly; Kopā shows them repaired.</source>
        <translation>Burti šajā failā bija saglabāti nepareizi; šeit tie redzami izlaboti.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>There is nothing in “{file}”. Please choose another file.</source>
        <translation>Fails „{file}” ir tukšs. Lūdzu, izvēlieties citu failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Unicode, saved wrongly and repaired</source>
        <translation>Unikods, nepareizi saglabāts un izlabots</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Western Windows (1252)</source>
        <translation>Rietumeiropas Windows (1252)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>When it was filled in</source>
        <translation>Kad aizpildīts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Whether it still holds</source>
        <translation>Vai joprojām spēkā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>Year of birth</source>
        <translation>Dzimšanas gads</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” cannot be opened. Check that it is there and not open in another program.</source>
        <translation>Failu „{file}” nevar atvērt. Pārbaudiet, vai tas ir savā vietā un nav atvērts citā programmā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” has more than {most} cells. Save it in parts and take them in one by one.</source>
        <translation>Failā „{file}” ir vairāk šūnu nekā {most}. Saglabājiet to pa daļām un importējiet tās citu pēc citas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” has more than {most} columns. Delete those that say nothing about people.</source>
        <translation>Failā „{file}” ir vairāk kolonnu nekā {most}. Izdzēsiet tās, kurās nav nekā par cilvēkiem.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” has more than {most} rows. Save it in parts and take them in one by one.</source>
        <translation>Failā „{file}” ir vairāk rindu nekā {most}. Saglabājiet to pa daļām un importējiet tās citu pēc citas.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” is damaged or far too large. Open it in your spreadsheet program, save it as .xlsx under another name, and choose that file.</source>
        <translation>Fails „{file}” ir bojāts vai daudz par lielu. Atveriet to izklājlapu programmā, saglabājiet kā .xlsx ar citu nosaukumu un izvēlieties jauno failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” is no table. Kopā takes lists from .xlsx, .xls, .ods and .csv files.</source>
        <translation>„{file}” nav tabula. Programma „Kopā” pieņem sarakstus .xlsx, .xls, .ods un .csv failos.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” is protected by a password. Save it without the password, then choose it again.</source>
        <translation>Fails „{file}” ir aizsargāts ar paroli. Saglabājiet to bez paroles un izvēlieties vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/spreadsheets.py"/>
        <source>“{file}” is too large for a list. Please choose another file.</source>
        <translation>Fails „{file}” sarakstam ir par lielu. Lūdzu, izvēlieties citu failu.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <location filename="../../ui/shell/trouble_page.py"/>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <location filename="../../ui/shell/trouble_page.py"/>
        <source>Data folder: {folder}</source>
        <translation>Datu mape: {folder}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/trouble_page.py"/>
        <source>Kopā could not open its data</source>
        <translation>Programma „Kopā” nevarēja atvērt datus</translation>
    </message>
</context>
<context>
    <name>Template fields</name>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Day of issue in words</source>
        <translation>Izsniegšanas diena vārdiem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Day of the approval</source>
        <translation>Saskaņošanas diena</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Days of the event in words</source>
        <translation>Pasākuma dienas vārdiem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>First day in figures</source>
        <translation>Pirmā diena cipariem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Hours with their unit</source>
        <translation>Stundas ar mērvienību</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Hours, the figure alone</source>
        <translation>Stundas, tikai skaitlis</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>How many pages</source>
        <translation>Lapu skaits</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Initiative</source>
        <translation>Iniciatīva</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Kind of event</source>
        <translation>Pasākuma veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Kind of event, after “took part in”</source>
        <translation>Pasākuma veids pēc „piedalījās”</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Last day in figures</source>
        <translation>Pēdējā diena cipariem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Name of the person</source>
        <translation>Vārds un uzvārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Name of the signatory</source>
        <translation>Parakstītāja vārds un uzvārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Name: to whom?</source>
        <translation>Vārds: kam?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Name: whom?</source>
        <translation>Vārds: ko?</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Number alone</source>
        <translation>Tikai numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Number of the approval</source>
        <translation>Saskaņojuma numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Number of the page</source>
        <translation>Lapas numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Number, or the word “draft”</source>
        <translation>Numurs vai vārds „melnraksts”</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Personal code</source>
        <translation>Personas kods</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Place for the stamp</source>
        <translation>Vieta zīmogam</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Place of issue</source>
        <translation>Izsniegšanas vieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Place of the event</source>
        <translation>Pasākuma vieta</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Position of the signatory</source>
        <translation>Parakstītāja amats</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Programme: A or B</source>
        <translation>Programma: A vai B</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Registration number of the issuer</source>
        <translation>Izsniedzēja reģistrācijas numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Says that it is a duplicate</source>
        <translation>Norāde, ka tas ir dublikāts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Says that it is signed electronically</source>
        <translation>Norāde, ka parakstīts elektroniski</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Statement about the funding</source>
        <translation>Norāde par finansējumu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Title of the event</source>
        <translation>Pasākuma nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Topics of the programme</source>
        <translation>Programmas temati</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>What the thanks are for</source>
        <translation>Par ko pateicība</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Who approved the programme</source>
        <translation>Kas saskaņoja programmu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Who issues the certificate</source>
        <translation>Kas izsniedz apliecinājumu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/template_fields.py"/>
        <source>Who led the event</source>
        <translation>Kas vadīja pasākumu</translation>
    </message>
</context>
<context>
    <name>TemplateEditor</name>
    <message numerus="yes">
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>%n elements</source>
        <translation>
            <numerusform>%n elements</numerusform>
            <numerusform>%n elementi</numerusform>
            <numerusform>%n elementu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/template_editor/screen.py"/>
        <source>%n things to look at</source>
        <translation>
            <numerusform>Jāpārbauda: %n vieta</numerusform>
            <numerusform>Jāpārbauda: %n vietas</numerusform>
            <numerusform>Jāpārbauda: %n vietu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>A line each centimetre</source>
        <translation>Līnija ik pa centimetram</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/asking.py"/>
        <source>A template that comes with Kopā stays as it is; yours is kept beside it and goes to the other laptops with the next exchange.</source>
        <translation>Programmas „Kopā” veidne paliek nemainīta; jūsējā glabājas tai līdzās un nonāks citos datoros ar nākamo apmaiņu.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Accent</source>
        <translation>Izcēlums</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Add</source>
        <translation>Pievienot</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Air between letters</source>
        <translation>Atstarpe starp burtiem</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Align</source>
        <translation>Līdzināt</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>All</source>
        <translation>Viss</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>As high as the first</source>
        <translation>Tikpat augsti kā pirmais</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>As wide as the first</source>
        <translation>Tikpat plati kā pirmais</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>At the foot</source>
        <translation>Apakšā</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>At the left margin</source>
        <translation>Pie kreisās malas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>At the lower margin</source>
        <translation>Pie apakšmalas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>At the right margin</source>
        <translation>Pie labās malas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>At the top</source>
        <translation>Augšā</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>At the upper margin</source>
        <translation>Pie augšmalas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Before the sum of hours</source>
        <translation>Pirms stundu kopsummas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Birds</source>
        <translation>Putni</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Centred</source>
        <translation>Centrēts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Certificate</source>
        <translation>Apliecinājums</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Chosen</source>
        <translation>Izvēlētais</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Click on something on the page to change it, or add something new above it.</source>
        <translation>Noklikšķiniet lapā uz tā, ko vēlaties mainīt, vai ar pogu virs lapas pievienojiet ko jaunu.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Code</source>
        <translation>Kods</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Colour</source>
        <translation>Krāsa</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Colours</source>
        <translation>Krāsas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Colours that go together: {number}</source>
        <translation>Saskanīgas krāsas: {number}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Comes with Kopā</source>
        <translation>Programmas „Kopā” veidne</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Days</source>
        <translation>Norises laiks</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Duplicate (Ctrl+D)</source>
        <translation>Dublēt (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/lists_part.py"/>
        <source>Elements of the page</source>
        <translation>Lapas elementi</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>English</source>
        <translation>Angļu</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Even gaps across</source>
        <translation>Vienādas atstarpes platumā</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Even gaps up and down</source>
        <translation>Vienādas atstarpes augstumā</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Event</source>
        <translation>Pasākums</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Everything on the page moves along in proportion.</source>
        <translation>Viss lapā pārvietojas līdzi samērīgi.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Faint</source>
        <translation>Bālā krāsa</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Feet</source>
        <translation>Apakšmalas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Field</source>
        <translation>Lauks</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/field_chooser.py"/>
        <source>Fields that can be filled in</source>
        <translation>Lauki, ko aizpilda katram</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/field_chooser.py"/>
        <source>Find a field</source>
        <translation>Meklēt lauku</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>First language</source>
        <translation>Pirmā valoda</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Flags</source>
        <translation>Karodziņi</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Flowers, left</source>
        <translation>Ziedi pa kreisi</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Flowers, right</source>
        <translation>Ziedi pa labi</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Frame</source>
        <translation>Rāmis</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>From the left, mm</source>
        <translation>No kreisās, mm</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>From the top, mm</source>
        <translation>No augšas, mm</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Head of the column: {column}</source>
        <translation>Kolonnas virsraksts: {column}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Height, mm</source>
        <translation>Augstums, mm</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Hills</source>
        <translation>Pakalni</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>How it lies</source>
        <translation>Novietojums</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>In the box</source>
        <translation>Starp malām</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>In the middle</source>
        <translation>Vidū</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>In the middle of the page, across</source>
        <translation>Lapas vidū platumā</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>In the middle of the page, up and down</source>
        <translation>Lapas vidū augstumā</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Insert a field</source>
        <translation>Ievietot lauku</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Issued by</source>
        <translation>Izsniedzējs</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/asking.py"/>
        <source>Keep as a template of yours</source>
        <translation>Saglabāt kā savu veidni</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Language of the paper</source>
        <translation>Dokumenta valoda</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>Language that the page is shown in</source>
        <translation>Valoda, kādā lapa ir parādīta</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>Larger (+)</source>
        <translation>Lielāk (+)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Largest size, pt</source>
        <translation>Lielākais izmērs, pt</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Latvian</source>
        <translation>Latviešu</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Leave out on paper printed beforehand</source>
        <translation>Nedrukāt uz iepriekš apdrukāta papīra</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Left</source>
        <translation>Pa kreisi</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Left sides</source>
        <translation>Kreisās malas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Letters</source>
        <translation>Burti</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Line</source>
        <translation>Līnija</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Linen</source>
        <translation>Linu audums</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Lines at most</source>
        <translation>Rindu ne vairāk par</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Logos</source>
        <translation>Logotipi</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/names_shown.py"/>
        <source>Longest: {name}</source>
        <translation>Garākais: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Lying</source>
        <translation>Guļus</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Main colour of text</source>
        <translation>Teksta krāsa</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Middles, one under another</source>
        <translation>Viduslīnijas, citu zem cita</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Middles, side by side</source>
        <translation>Viduslīnijas, citu citam līdzās</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/asking.py"/>
        <source>Name of the template</source>
        <translation>Veidnes nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>Name that the page is shown with</source>
        <translation>Vārds, ar kuru lapa ir parādīta</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>No picture yet</source>
        <translation>Attēla vēl nav</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>None</source>
        <translation>Nav</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Not saved yet</source>
        <translation>Vēl nav saglabāta</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Nothing chosen</source>
        <translation>Nekas nav izvēlēts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Number of the certificate</source>
        <translation>Apliecinājuma numurs</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Number of the row</source>
        <translation>Rindas numurs</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Of the programme, stays as it is</source>
        <translation>Iniciatīvas veidne, paliek, kā ir</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>One head for each column; an empty one leaves the column out.</source>
        <translation>Katrai kolonnai savs virsraksts; ja tas ir tukšs, kolonnu nerāda.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>One step back</source>
        <translation>Par soli atpakaļ</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>One step forward</source>
        <translation>Par soli uz priekšu</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Open another template?</source>
        <translation>Vai atvērt citu veidni?</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Open without saving</source>
        <translation>Atvērt nesaglabājot</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Order</source>
        <translation>Secība</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Ornament</source>
        <translation>Raksts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Other words</source>
        <translation>Cits teksts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Other words {number}</source>
        <translation>{number}. teksts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Otherwise</source>
        <translation>Citādi</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Over everything</source>
        <translation>Virs visa</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/canvas.py"/>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Page</source>
        <translation>Lapa</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Paper</source>
        <translation>Papīrs</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <location filename="../../ui/template_editor/page_part.py"/>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Picture</source>
        <translation>Attēls</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Picture behind everything</source>
        <translation>Fona attēls</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <location filename="../../ui/template_editor/page_part.py"/>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Picture from a file</source>
        <translation>Attēls no faila</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Pictures</source>
        <translation>Attēli</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Quiet text</source>
        <translation>Klusinātais teksts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Redo (Ctrl+Y)</source>
        <translation>Atkārtot (Ctrl+Y)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Remove (Delete)</source>
        <translation>Dzēst (Delete)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Right</source>
        <translation>Pa labi</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Right sides</source>
        <translation>Labās malas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Russian</source>
        <translation>Krievu</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/names_shown.py"/>
        <source>Sample name</source>
        <translation>Parauga vārds</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/asking.py"/>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Save</source>
        <translation>Saglabāt</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Save as another</source>
        <translation>Saglabāt kā citu</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Save as your own…</source>
        <translation>Saglabāt kā savu…</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Saved</source>
        <translation>Saglabāta</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/presenter.py"/>
        <source>Saved: {name}.</source>
        <translation>Veidne saglabāta: {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/presenter.py"/>
        <source>Saved: {name}. The approved version stays in use meanwhile.</source>
        <translation>Veidne saglabāta: {name}. Pagaidām lieto apstiprināto versiju.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Second accent</source>
        <translation>Otrais izcēlums</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Second language</source>
        <translation>Otra valoda</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/names_shown.py"/>
        <source>Shortest: {name}</source>
        <translation>Īsākais: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Signature</source>
        <translation>Paraksts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Signature {number}</source>
        <translation>{number}. paraksts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Size</source>
        <translation>Izmērs</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Small words above it</source>
        <translation>Sīkais teksts virs tā</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>Smaller (−)</source>
        <translation>Mazāk (−)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Smallest size, pt</source>
        <translation>Mazākais izmērs, pt</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Star</source>
        <translation>Auseklis</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Sun</source>
        <translation>Saule</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Table</source>
        <translation>Tabula</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Template</source>
        <translation>Veidne</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Templates</source>
        <translation>Veidnes</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>Templates are opened from the list of certificates.</source>
        <translation>Veidnes atver no apliecinājumu saraksta.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Text</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Text without words</source>
        <translation>Tukšs teksts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Text: {words}</source>
        <translation>Teksts: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>The changes to this one are not saved and would be lost.</source>
        <translation>Šīs veidnes izmaiņas nav saglabātas un pazudīs.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>The first words whose fields all have a value are printed.</source>
        <translation>Drukā pirmo tekstu, kuram visi lauki ir aizpildīti.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/foot.py"/>
        <source>The whole page (0)</source>
        <translation>Visa lapa (0)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Thickness, pt</source>
        <translation>Biezums, pt</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/screen.py"/>
        <source>To the certificates</source>
        <translation>Uz apliecinājumiem</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Tops</source>
        <translation>Augšmalas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Total</source>
        <translation>Kopā</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Two languages on one paper</source>
        <translation>Divas valodas vienā dokumentā</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Under everything</source>
        <translation>Zem visa</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/toolbar.py"/>
        <source>Undo (Ctrl+Z)</source>
        <translation>Atsaukt (Ctrl+Z)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Up and down</source>
        <translation>Augstumā</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Upright</source>
        <translation>Stāvus</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/lists_part.py"/>
        <source>What to look at</source>
        <translation>Kas jāpārbauda</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Which of those who sign</source>
        <translation>Kurš no parakstītājiem</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/chosen_part.py"/>
        <source>Width, mm</source>
        <translation>Platums, mm</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>With serifs</source>
        <translation>Ar serifiem</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>With serifs, bold</source>
        <translation>Ar serifiem, trekns</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Without serifs</source>
        <translation>Bez serifiem</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Without serifs, bold</source>
        <translation>Bez serifiem, trekns</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Words</source>
        <translation>Teksts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/wording_part.py"/>
        <source>Words that are printed where a field above has no value</source>
        <translation>Teksts, ko drukā, ja kāds lauks augstāk nav aizpildīts</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Woven belt</source>
        <translation>Josta</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Woven belt, across</source>
        <translation>Josta šķērsām</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/fields.py"/>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation>Ierakstiet skaitli no {lowest} līdz {highest}.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/page_part.py"/>
        <source>Write six digits such as #1F6F54.</source>
        <translation>Ierakstiet krāsas kodu, piemēram, #1F6F54.</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>Your words here</source>
        <translation>Jūsu teksts</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <location filename="../../ui/template_editor/presenter.py"/>
        <source>{template}, ours</source>
        <translation>{template} (mūsu)</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>{what}, {x} mm from the left, {y} mm from the top</source>
        <translation>{what}, {x} mm no kreisās, {y} mm no augšas</translation>
    </message>
    <message>
        <location filename="../../ui/template_editor/words.py"/>
        <source>{x}; {y} · {width} × {height} mm</source>
        <translation>{x}; {y} · {width} × {height} mm</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A measure is no number that a page could have.</source>
        <translation>Kāds izmērs lapai neder.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>A newer version waits</source>
        <translation>Gaida jaunāka versija</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A part has a value that cannot be printed.</source>
        <translation>Kādam elementam ir vērtība, ko nevar izdrukāt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A part has no usable name.</source>
        <translation>Kādam elementam nav derīga nosaukuma.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A part has no width or no height.</source>
        <translation>Kādam elementam nav platuma vai augstuma.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A part lies outside the page. Move it back.</source>
        <translation>Kāds elements ir ārpus lapas. Pārvietojiet to atpakaļ.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A picture in “{file}” is damaged or too large. Ask for the file again.</source>
        <translation>Attēls failā „{file}” ir bojāts vai par lielu. Palūdziet failu vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A picture is not here. Choose it again from a file.</source>
        <translation>Attēla šeit nav. Izvēlieties to vēlreiz no faila.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A place for a picture is empty. Choose a picture, or remove it.</source>
        <translation>Attēla vieta ir tukša. Izvēlieties attēlu vai dzēsiet šo vietu.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>A share of the sessions</source>
        <translation>Daļa nodarbību</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A template has at most {most} parts. Remove some.</source>
        <translation>Elementu skaits veidnē – ne vairāk kā {most}. Dzēsiet liekos.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A text holds signs that cannot be printed.</source>
        <translation>Kādā tekstā ir zīmes, ko nevar izdrukāt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A text is longer than a page could hold.</source>
        <translation>Kāds teksts ir tik garš, ka neietilpst lapā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A text is missing in some languages: {detail}.</source>
        <translation>Kāda teksta trūkst dažās valodās: {detail}.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A “{brace}” belongs to no field. Choose the field from the list.</source>
        <translation>„{brace}” nepieder nevienam laukam. Izvēlieties lauku no saraksta.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A4, landscape</source>
        <translation>A4, guļus</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A4, portrait</source>
        <translation>A4, stāvus</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A5, landscape</source>
        <translation>A5, guļus</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>A5, portrait</source>
        <translation>A5, stāvus</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>All kinds</source>
        <translation>Visi veidi</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>All sessions</source>
        <translation>Visas nodarbības</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_versions.py"/>
        <source>Approve</source>
        <translation>Apstiprināt</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>Approved</source>
        <translation>Apstiprināta</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>Approved on {day}</source>
        <translation>Apstiprināta {day}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>Approved on {day}: {name}</source>
        <translation>Apstiprināta {day}: {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>At least one session</source>
        <translation>Vismaz vienreiz</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Black and white</source>
        <translation>Melnbalta</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Bring from a file…</source>
        <translation>Pievienot no faila…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Each saving is a version that stays. New certificates are made from the one in use.</source>
        <translation>Ikreiz saglabājot, rodas jauna versija; iepriekšējās paliek. Jaunus apliecinājumus gatavo pēc tās, kuru lieto.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Edit</source>
        <translation>Labot</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>Everybody on the list</source>
        <translation>Visi sarakstā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Facilitator</source>
        <translation>Nodarbības vadīšana</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>For children</source>
        <translation>Bērniem</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>For everybody on the list</source>
        <translation>Visiem sarakstā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Formal</source>
        <translation>Svinīga</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/services/wording/templates.py"/>
        <source>From %n hours attended</source>
        <translation>
            <numerusform>No %n apmeklētas stundas</numerusform>
            <numerusform>No %n apmeklētām stundām</numerusform>
            <numerusform>No %n apmeklētām stundām</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>From {share} of the sessions</source>
        <translation>No {share} nodarbību</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Hide what was put aside</source>
        <translation>Paslēpt nolikto</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>Hours at least</source>
        <translation>Vismaz stundas</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>Hours attended</source>
        <translation>Apmeklētās stundas</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_versions.py"/>
        <source>In use</source>
        <translation>Lietošanā</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>It stays as it is. In your own you change texts, colours and pictures.</source>
        <translation>Šī veidne paliek nemainīta. Savā veidnē varat mainīt tekstus, krāsas un attēlus.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>It was made by a newer Kopā. Update Kopā on this laptop first.</source>
        <translation>Tā veidota jaunākā programmas „Kopā” versijā. Vispirms atjauniniet programmu šajā datorā.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Kind</source>
        <translation>Veids</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Kopā does not speak the language “{detail}”.</source>
        <translation>Programma „Kopā” neprot valodu „{detail}”.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Kopā proposes who gets a certificate; you decide.</source>
        <translation>Programma „Kopā” iesaka, kas saņem apliecinājumu; izlemjat jūs.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Language</source>
        <translation>Valoda</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Letters below {letters} points are hard to read.</source>
        <translation>Burtus, kas mazāki par {letters} punktiem, ir grūti salasīt.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Long name</source>
        <translation>Garš vārds</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Look</source>
        <translation>Izskats</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_versions.py"/>
        <source>Look at it</source>
        <translation>Apskatīt</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Made for you</source>
        <translation>Gatavas veidnes</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Make it your own</source>
        <translation>Izveidot savu</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Make my own from this</source>
        <translation>Izveidot savu pēc šīs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Mini-project</source>
        <translation>Mini projekts</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Name of the template</source>
        <translation>Veidnes nosaukums</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Non-formal programme</source>
        <translation>Neformālā izglītība</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Nothing says whom the certificate is for. Add the field with the name.</source>
        <translation>Nekur nav teikts, kam apliecinājums domāts. Pievienojiet lauku ar vārdu.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Of the programme</source>
        <translation>Iniciatīvas veidnes</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Offer again</source>
        <translation>Piedāvāt atkal</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Open one to use it or to make it your own.</source>
        <translation>Atveriet veidni, lai to lietotu vai pēc tās izveidotu savu.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Own template</source>
        <translation>Sava veidne</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Paper</source>
        <translation>Papīrs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Participation</source>
        <translation>Dalība</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>Percent of the sessions</source>
        <translation>Nodarbību daļa procentos</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>Put aside</source>
        <translation>Nolikt malā</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Remove</source>
        <translation>Dzēst</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Save as a file…</source>
        <translation>Saglabāt failā…</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Save the name</source>
        <translation>Saglabāt nosaukumu</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Save the rule</source>
        <translation>Saglabāt nosacījumu</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Short name</source>
        <translation>Īss vārds</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Show %n put aside</source>
        <translation>
            <numerusform>Rādīt %n malā nolikto</numerusform>
            <numerusform>Rādīt %n malā noliktās</numerusform>
            <numerusform>Rādīt %n malā nolikto</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Statement of hours</source>
        <translation>Stundu izziņa</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Teachers’ programme</source>
        <translation>Pedagogu programma</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Template of the programme</source>
        <translation>Iniciatīvas veidne</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_presenter.py"/>
        <source>Template written: {file}</source>
        <translation>Veidne ierakstīta: {file}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Templates</source>
        <translation>Veidnes</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Thanks</source>
        <translation>Pateicība</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Thanks to an organisation</source>
        <translation>Pateicība organizācijai</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>The code is smaller than {code} mm: phones may not read it.</source>
        <translation>Kods ir mazāks par {code} mm: tālruņi to var nenolasīt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>The fixed words of the language “{detail}” are not complete.</source>
        <translation>Valodai „{detail}” trūkst dažu pastāvīgo vārdu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>The page is empty.</source>
        <translation>Lapa ir tukša.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>The rule is changed on the coordinator’s laptop.</source>
        <translation>Nosacījumu maina koordinatora datorā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>The smallest size of letters must not be above the largest one.</source>
        <translation>Mazākais burtu lielums nedrīkst pārsniegt lielāko.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>The template cannot be kept like this. {why}</source>
        <translation>Veidni šādā veidā nevar saglabāt. {why}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>There is no field “{detail}”. Choose one from the list.</source>
        <translation>Lauka „{detail}” nav. Izvēlieties lauku no saraksta.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>This Kopā has no ornament “{detail}”.</source>
        <translation>Šajā programmas „Kopā” versijā nav raksta „{detail}”.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>This template is changed on the coordinator’s laptop.</source>
        <translation>Šo veidni maina koordinatora datorā.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Two languages on one paper</source>
        <translation>Divas valodas uz vienas lapas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Two parts have one and the same name.</source>
        <translation>Diviem elementiem ir viens un tas pats nosaukums.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Use this template</source>
        <translation>Lietot šo veidni</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_versions.py"/>
        <source>Use this version</source>
        <translation>Lietot šo versiju</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Usual name</source>
        <translation>Parasts vārds</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_words.py"/>
        <source>Version {number}</source>
        <translation>{number}. versija</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Versions</source>
        <translation>Versijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Volunteer</source>
        <translation>Brīvprātīgais darbs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>Warm</source>
        <translation>Silta</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_rule.py"/>
        <source>What counts</source>
        <translation>Ko ņem vērā</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Where shall the template be written?</source>
        <translation>Kur ierakstīt veidni?</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Which file holds the template?</source>
        <translation>Kurā failā ir veidne?</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Who approves</source>
        <translation>Kas apstiprina</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/template_panel.py"/>
        <source>Who gets one</source>
        <translation>Kas to saņem</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_page.py"/>
        <source>Your own</source>
        <translation>Savas veidnes</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{detail}” is no colour. Colours look like #1F6F54.</source>
        <translation>„{detail}” nav krāsa. Krāsu raksta kā #1F6F54.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” has more pictures than a template can have.</source>
        <translation>Failā „{file}” ir vairāk attēlu, nekā veidnē var būt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” has more than 30 million dots. Make it smaller.</source>
        <translation>Failā „{file}” ir vairāk par 30 miljoniem punktu. Samaziniet attēlu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” holds no template. Files with templates end in .kopa-template.</source>
        <translation>Failā „{file}” nav veidnes. Veidņu faili beidzas ar .kopa-template.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” is damaged and cannot be shown. Copy it again from where it came.</source>
        <translation>Fails „{file}” ir bojāts, un to nevar parādīt. Nokopējiet to vēlreiz no turienes, kur to dabūjāt.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” is damaged: it says what no template can say. Ask for it again.</source>
        <translation>Fails „{file}” ir bojāts: tā saturs veidnei neder. Palūdziet to vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” is neither PNG nor JPEG. Save the picture as one of these.</source>
        <translation>„{file}” nav ne PNG, ne JPEG. Saglabājiet attēlu kādā no šiem formātiem.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” is too large for a template.</source>
        <translation>Fails „{file}” veidnei ir par lielu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” is too large. A picture has at most 25 MB.</source>
        <translation>Fails „{file}” ir par lielu. Attēls nedrīkst pārsniegt 25 MB.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” lacks a picture that its template shows. Ask for it again.</source>
        <translation>Failā „{file}” trūkst attēla, kas veidnē ir redzams. Palūdziet to vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” shows nothing but white paper. Choose another picture.</source>
        <translation>Failā „{file}” ir tikai balts papīrs. Izvēlieties citu attēlu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{file}” was made by a newer Kopā. Update Kopā on this laptop, then bring it again.</source>
        <translation>Fails „{file}” veidots jaunākā programmas „Kopā” versijā. Atjauniniet programmu šajā datorā un pievienojiet failu vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/templates.py"/>
        <source>“{name}” comes with Kopā and stays as it is. Make your own template from it first.</source>
        <translation>„{name}” ir programmas „Kopā” veidne un paliek nemainīta. Vispirms izveidojiet pēc tās savu veidni.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/templates_presenter.py"/>
        <source>“{name}” is here already.</source>
        <translation>„{name}” jau ir šeit.</translation>
    </message>
</context>
<context>
    <name>Territories</name>
    <message numerus="yes">
        <location filename="../../app/services/wording/territories.py"/>
        <source>%n record(s) point to ended ones. They keep them and stay as they are.</source>
        <translation>
            <numerusform>%n ieraksts norāda uz tādām, kas vairs nepastāv. Tas paliek, kā ir.</numerusform>
            <numerusform>%n ieraksti norāda uz tādām, kas vairs nepastāv. Tie paliek, kā ir.</numerusform>
            <numerusform>Neviens ieraksts nenorāda uz tādām, kas vairs nepastāv.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Back to Kopā’s own list</source>
        <translation>Atgriezties pie programmas „Kopā” saraksta</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Choose a file…</source>
        <translation>Izvēlēties failu…</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Choose a list of territories</source>
        <translation>Izvēlieties teritoriju sarakstu</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Ended: {count}</source>
        <translation>Vairs nepastāv: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>In another municipality: {count}</source>
        <translation>Citā novadā: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>In use since {day}: {file}, {count} places.</source>
        <translation>Tiek lietots {file} (kopš {day}), vietu skaits: {count}.</translation>
    </message>
    <message>
        <location filename="../../app/cli/territories.py"/>
        <location filename="../../ui/settings/territories.py"/>
        <source>Kopā’s own list is in use again.</source>
        <translation>Atkal tiek lietots programmas „Kopā” saraksts.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Kopā’s own list is in use: {count} places.</source>
        <translation>Tiek lietots programmas „Kopā” saraksts, vietu skaits: {count}.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Leave as it is</source>
        <translation>Atstāt, kā ir</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Line {line} has a cell that is too long: “{value} …”. Choose another file.</source>
        <translation>{line}. rindā ir pārāk gara šūna: „{value} …”. Izvēlieties citu failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Line {line} of the file is not a row of a table. Choose another file.</source>
        <translation>Faila {line}. rinda nav tabulas rinda. Izvēlieties citu failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Line {line}: “{value}” cannot be a code. Correct the file.</source>
        <translation>{line}. rinda: „{value}” nevar būt kods. Izlabojiet failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Line {line}: “{value}” cannot be a name. Correct the file.</source>
        <translation>{line}. rinda: „{value}” nevar būt nosaukums. Izlabojiet failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Line {line}: “{value}” is no kind of territory. Correct the file.</source>
        <translation>{line}. rinda: „{value}” nav teritorijas veids. Izlabojiet failu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Municipalities, towns and parishes. When borders change, a newer list can be taken from a file; only this laptop gets it.</source>
        <translation>Novadi, pilsētas un pagasti. Ja mainās robežas, jaunāku sarakstu var importēt no faila; tas attiecas tikai uz šo datoru.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>New: {count}</source>
        <translation>Jaunas: {count}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>Renamed: {count}</source>
        <translation>Pārdēvētas: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Territories</source>
        <translation>Teritorijas</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>The code {value} stands in the file twice. Correct the file.</source>
        <translation>Kods {value} failā ir divreiz. Izlabojiet failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>The days of “{value}” cannot be right. Correct the file.</source>
        <translation>„{value}”: datumi nevar būt pareizi. Izlabojiet failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>The file has no municipality that exists today. Choose another one.</source>
        <translation>Failā nav neviena novada, kas pastāv šodien. Izvēlieties citu failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>The file has the list that is in use. Nothing changes.</source>
        <translation>Failā ir tas pats saraksts, ko jau lieto. Nekas nemainīsies.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>The list of the file is in use.</source>
        <translation>Tagad tiek lietots faila saraksts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>This file is not UTF-8 text. Save it again as CSV in UTF-8.</source>
        <translation>Šis fails nav UTF-8 teksts. Saglabājiet to vēlreiz kā CSV UTF-8 kodējumā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>This file is not a list of territories. Choose the file of the state’s open data, or one in Kopā’s own shape.</source>
        <translation>Šis fails nav teritoriju saraksts. Izvēlieties valsts atvērto datu failu vai failu programmas „Kopā” formātā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>This file is too large for a list of territories. Choose another one.</source>
        <translation>Šis fails teritoriju sarakstam ir par lielu. Izvēlieties citu.</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>Use this list</source>
        <translation>Lietot šo sarakstu</translation>
    </message>
    <message>
        <location filename="../../ui/settings/territories.py"/>
        <source>What {file} would change</source>
        <translation>Ko mainītu {file}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>What “{value}” became is not in the file. Correct the file.</source>
        <translation>Failā nav tā, par ko kļuva „{value}”. Izlabojiet failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/territories.py"/>
        <source>since {year} part of {name}</source>
        <translation>kopš {year}. gada {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/territories.py"/>
        <source>until 2021 {name}</source>
        <translation>līdz 2021. gadam {name}</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>“{value}” becomes itself again in the file. Correct the file.</source>
        <translation>„{value}” failā atkal kļūst par sevi pašu. Izlabojiet failu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/territories.py"/>
        <source>“{value}” lies in no municipality of the file. Correct the file.</source>
        <translation>„{value}” nav nevienā faila novadā. Izlabojiet failu.</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>%n certificates are not handed out</source>
        <translation>
            <numerusform>%n apliecinājums nav pasniegts</numerusform>
            <numerusform>%n apliecinājumi nav pasniegti</numerusform>
            <numerusform>Visi apliecinājumi ir pasniegti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>%n events lack the scan of their signed sheet</source>
        <translation>
            <numerusform>%n pasākumam nav parakstītās lapas skenējuma</numerusform>
            <numerusform>%n pasākumiem nav parakstītās lapas skenējuma</numerusform>
            <numerusform>%n pasākumiem nav parakstītās lapas skenējuma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n laptops need attention</source>
        <translation>
            <numerusform>Jāpievērš uzmanība %n datoram</numerusform>
            <numerusform>Jāpievērš uzmanība %n datoriem</numerusform>
            <numerusform>Nevienam datoram nav jāpievērš uzmanība</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>%n more events wait</source>
        <translation>
            <numerusform>Gaida vēl %n pasākums</numerusform>
            <numerusform>Gaida vēl %n pasākumi</numerusform>
            <numerusform>Vairāk pasākumu negaida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n new differences between laptops</source>
        <translation>
            <numerusform>%n jauna atšķirība starp datoriem</numerusform>
            <numerusform>%n jaunas atšķirības starp datoriem</numerusform>
            <numerusform>Jaunu atšķirību starp datoriem nav</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n people noted differently on two laptops</source>
        <translation>
            <numerusform>%n cilvēks divos datoros atzīmēts atšķirīgi</numerusform>
            <numerusform>%n cilvēki divos datoros atzīmēti atšķirīgi</numerusform>
            <numerusform>Neviens divos datoros nav atzīmēts atšķirīgi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/waiting.py"/>
        <source>%n possible duplicates</source>
        <translation>
            <numerusform>%n iespējams dublikāts</numerusform>
            <numerusform>%n iespējami dublikāti</numerusform>
            <numerusform>%n iespējamu dublikātu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>1. Plan</source>
        <translation>1. Ieplānojiet</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>2. Print the sign-in sheet</source>
        <translation>2. Izdrukājiet reģistrācijas lapu</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>3. Mark who came</source>
        <translation>3. Atzīmējiet apmeklējumu</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>A copy on a stick saves the records if this laptop breaks.</source>
        <translation>Kopija zibatmiņā saglabās datus, ja šis dators sabojāsies.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Add the scan</source>
        <translation>Pievienot skenējumu</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>Begin with your first event</source>
        <translation>Sāciet ar pirmo pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>Certificates are then ready to print, and the report is right.</source>
        <translation>Tad apliecinājumus var drukāt uzreiz, un pārskats ir precīzs.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Certificates: {count}</source>
        <translation>Apliecinājumi: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Coming soon</source>
        <translation>Drīzumā</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Enter from paper</source>
        <translation>Ievadīt no papīra</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Event marked as held: {title}</source>
        <translation>Pasākums atzīmēts kā noticis: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>From its day on, everything to print and to mark stands here.</source>
        <translation>Pasākuma dienā šeit būs viss, kas jāizdrukā un jāatzīmē.</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>In order</source>
        <translation>Kārtībā</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Join with the laptops of centres</source>
        <translation>Savienot ar centru datoriem</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Last backup: {day}</source>
        <translation>Pēdējā rezerves kopija: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Last file to the coordinator: {day}</source>
        <translation>Pēdējais fails koordinatoram: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Look at the laptops</source>
        <translation>Skatīt datorus</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Look at them</source>
        <translation>Apskatīt</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Look through them</source>
        <translation>Caurskatīt</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Make a backup</source>
        <translation>Izveidot kopiju</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Make the file</source>
        <translation>Izveidot failu</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Mark as held</source>
        <translation>Atzīmēt kā notikušu</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>No event takes place today.</source>
        <translation>Šodien pasākumu nav.</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>No events yet: they come with the files from the other laptops.</source>
        <translation>Pasākumu vēl nav: tie atnāks ar failiem no citiem datoriem.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Nobody is registered yet</source>
        <translation>Pieteikumu vēl nav</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>One file a month keeps the common report complete.</source>
        <translation>Ja failu izveido reizi mēnesī, kopīgais pārskats ir pilnīgs.</translation>
    </message>
    <message>
        <location filename="../../ui/today/cards.py"/>
        <source>Open the door</source>
        <translation>Atzīmēt pie durvīm</translation>
    </message>
    <message>
        <location filename="../../ui/today/cards.py"/>
        <source>Open the event</source>
        <translation>Atvērt pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Open the list</source>
        <translation>Atvērt sarakstu</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Open the register</source>
        <translation>Atvērt reģistru</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Open the stack</source>
        <translation>Atvērt kaudzi</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Open to all, without registration</source>
        <translation>Atvērts visiem, bez pieteikšanās</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Plan an event</source>
        <translation>Plānot pasākumu</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Prepare it</source>
        <translation>Sagatavot</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Present on one, absent on the other: somebody has to say.</source>
        <translation>Vienā ir klāt, otrā nav: kādam jāpasaka, kā bija.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Present: {count}</source>
        <translation>Klāt: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/today/cards.py"/>
        <source>Print certificates</source>
        <translation>Drukāt apliecinājumus</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Print certificates from a list</source>
        <translation>Drukāt apliecinājumus pēc saraksta</translation>
    </message>
    <message>
        <location filename="../../ui/today/cards.py"/>
        <source>Print sign-in sheet</source>
        <translation>Drukāt reģistrācijas lapu</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Registered: {count}</source>
        <translation>Pieteikumi: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Settle it</source>
        <translation>Precizēt</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>Signed paper of %n more events</source>
        <translation>
            <numerusform>Parakstītas lapas no vēl %n pasākuma</numerusform>
            <numerusform>Parakstītas lapas no vēl %n pasākumiem</numerusform>
            <numerusform>Citu parakstītu lapu nav</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Silent for long, a file is missing, or its time runs out.</source>
        <translation>Ilgi klusē, trūkst faila vai beidzas laiks iniciatīvā.</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Somebody may be kept twice, or live with somebody.</source>
        <translation>Kāds, iespējams, ierakstīts divreiz vai dzīvo kopā ar citu.</translation>
    </message>
    <message>
        <location filename="../../ui/today/cards.py"/>
        <location filename="../../ui/today/presenter.py"/>
        <source>Take attendance</source>
        <translation>Atzīmēt apmeklējumu</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>The coordinator has no file from here yet</source>
        <translation>Fails koordinatoram vēl nav nodots</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>The list of events shows them all.</source>
        <translation>Visi ir pasākumu sarakstā.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>The oldest is of {day}.</source>
        <translation>Senākais ({day}) vēl nav pasniegts.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>The oldest: {title}, {day}.</source>
        <translation>Senākais: {title}, {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>The recovery paper is not in the safe yet</source>
        <translation>Atjaunošanas lapa vēl nav seifā</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>The stack shows all pages that wait.</source>
        <translation>Kaudzē ir visas lapas, kas gaida.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>There is no backup yet</source>
        <translation>Rezerves kopijas vēl nav</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>Title, day and place are enough. People can be added later.</source>
        <translation>Pietiek ar nosaukumu, datumu un vietu. Dalībniekus var pievienot vēlāk.</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>To the exchange</source>
        <translation>Uz apmaiņu</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Today</source>
        <translation>Šodien</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Two laptops wrote different things. The later stands; the other can be put back.</source>
        <translation>Divos datoros ierakstīts atšķirīgi. Spēkā ir vēlākais, otru var atjaunot.</translation>
    </message>
    <message>
        <location filename="../../ui/today/screen.py"/>
        <source>Waiting</source>
        <translation>Jāizdara</translation>
    </message>
    <message>
        <location filename="../../ui/today/beginning.py"/>
        <source>With the names of the list and empty rows for those who walk in.</source>
        <translation>Ar saraksta vārdiem un tukšām rindām tiem, kas nāk bez pieteikšanās.</translation>
    </message>
    <message>
        <location filename="../../ui/today/waiting.py"/>
        <source>Without it nobody can let laptops in once this one is broken or lost.</source>
        <translation>Bez tās neviens nevarēs pievienot datorus, ja šis sabojāsies vai pazudīs.</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>Without names: {count}</source>
        <translation>Bez saraksta: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>day {number} of {all}</source>
        <translation>{number}. diena no {all}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/today/presenter.py"/>
        <source>{day}: %n signed pages wait to be entered</source>
        <translation>
            <numerusform>{day}: jāievada %n parakstīta lapa</numerusform>
            <numerusform>{day}: jāievada %n parakstītas lapas</numerusform>
            <numerusform>{day}: nav ko ievadīt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>{day}: attendance is not entered</source>
        <translation>{day}: apmeklējums nav ievadīts</translation>
    </message>
    <message>
        <location filename="../../ui/today/presenter.py"/>
        <source>{day}: took place, but still stands as planned</source>
        <translation>{day}: diena pagājusi, bet pasākums vēl ir „plānots”</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Coordinator</source>
        <translation>Koordinators</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>File for the coordinator</source>
        <translation>Fails koordinatoram</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Records of a centre</source>
        <translation>Centra dati</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Report</source>
        <translation>Pārskats</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Second laptop</source>
        <translation>Otrs dators</translation>
    </message>
    <message>
        <location filename="../../app/cli/tour.py"/>
        <source>Sign-in sheet</source>
        <translation>Reģistrācijas lapa</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>%n more are not shown.</source>
        <translation>
            <numerusform>Vēl %n nav parādīts.</numerusform>
            <numerusform>Vēl %n nav parādīti.</numerusform>
            <numerusform>Vēl %n nav parādīti.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>A record with this number came here, but it is not what the laptop of the number signed. Ask the centre that issued the paper.</source>
        <translation>Ieraksts ar šo numuru ir atnācis, bet tas nav tas, ko parakstīja dators, kuram šis numurs pieder. Vaicājiet centram, kas lapu izsniedza.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>As issued, but letters were lost</source>
        <translation>Kā izsniegts, bet burti pazuduši</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Cannot be told for certain</source>
        <translation>Droši pateikt nevar</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Certificates</source>
        <translation>Apliecinājumi</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Choose a photo or PDF of the paper</source>
        <translation>Izvēlieties lapas fotogrāfiju vai PDF</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Choose a photo or PDF…</source>
        <translation>Izvēlēties fotogrāfiju vai PDF…</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Days</source>
        <translation>Norises laiks</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Genuine</source>
        <translation>Īsts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Genuine, but replaced</source>
        <translation>Īsts, bet aizstāts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Genuine, but void</source>
        <translation>Īsts, bet anulēts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Hours</source>
        <translation>Stundas</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Is this certificate genuine?</source>
        <translation>Vai šis apliecinājums ir īsts?</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Issued</source>
        <translation>Izsniegts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Issued by</source>
        <translation>Izsniedza</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Issued on</source>
        <translation>Izsniegts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>It was issued and later made void. It counts no longer.</source>
        <translation>Tas tika izsniegts un vēlāk anulēts. Tas vairs nav spēkā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>It was issued and later replaced by {number}. Only that one counts.</source>
        <translation>Tas tika izsniegts un vēlāk aizstāts ar {number}. Spēkā ir tikai šis pēdējais.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>It was issued and later replaced. Only the later one counts.</source>
        <translation>Tas tika izsniegts un vēlāk aizstāts. Spēkā ir tikai jaunākais.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>It was issued and made void on {day}. It counts no longer.</source>
        <translation>Tas tika izsniegts un {day} anulēts. Tas vairs nav spēkā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Name</source>
        <translation>Vārds un uzvārds</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>No certificate {number} was issued here or came in a file. That does not make it false: take in the newest file of its centre and ask again, or ask the centre.</source>
        <translation>Apliecinājums {number} šeit nav izsniegts un nav arī atnācis ar failu. Tas nenozīmē, ka tas ir viltots: importējiet centra jaunāko failu un pārbaudiet vēlreiz vai vaicājiet centram.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>No file from another laptop was taken in here until now.</source>
        <translation>Šeit vēl nav importēts neviens fails no cita datora.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Not as issued</source>
        <translation>Nav tā, kā izsniegts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Not genuine</source>
        <translation>Nav īsts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Number</source>
        <translation>Numurs</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Number and signature are those of this certificate, but the scanner could not type all letters, so the signature itself cannot be checked. A photo of the paper settles it.</source>
        <translation>Numurs un paraksts ir šī apliecinājuma, bet skeneris nevarēja ievadīt visus burtus, tāpēc pašu parakstu nevar pārbaudīt. Skaidrību dos lapas fotogrāfija.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Number on the paper, or its scanned code</source>
        <translation>Numurs no lapas vai tās noskenētais kods</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Organisation</source>
        <translation>Organizācija</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Pictures and PDF files (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Attēli un PDF faili (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>Reading the code</source>
        <translation>Koda lasīšana</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Reason: {reason}</source>
        <translation>Iemesls: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Show in the register</source>
        <translation>Parādīt reģistrā</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Taken back</source>
        <translation>Izsniegšana atsaukta</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>The code says</source>
        <translation>Kodā teikts</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The issuing of this number was undone on the laptop that issued it. No paper with it counts.</source>
        <translation>Šī numura izsniegšana tika atsaukta datorā, kas to izsniedza. Neviena lapa ar šo numuru nav spēkā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The laptop that signed this code is not known here, so nobody can tell whether the signature is right. Take in the newest file of its centre and ask again.</source>
        <translation>Dators, kas parakstīja šo kodu, šeit nav zināms, tāpēc nevar pateikt, vai paraksts ir pareizs. Importējiet centra jaunāko failu un pārbaudiet vēlreiz.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>The laptop “{sender}” gave this number. Its last file came here on {day}.</source>
        <translation>Numuru izsniedza dators „{sender}”. Tā pēdējais fails ({day}) šeit ir importēts.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>The last file came from “{sender}” on {day}.</source>
        <translation>Pēdējais fails ({day}) atnāca no datora „{sender}”.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The signature is that of a laptop of the programme, and this was issued. Compare it with the paper.</source>
        <translation>Paraksts ir iniciatīvas datora paraksts, un izsniegts ir tieši tas, kas redzams zemāk. Salīdziniet to ar lapu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The signature is that of a laptop of the programme, but under this number something else was issued. Ask the centre that issued it.</source>
        <translation>Paraksts ir iniciatīvas datora paraksts, bet ar šo numuru izsniegts kas cits. Vaicājiet centram, kas to izsniedza.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The signature is that of a laptop of the programme. The record itself never came here: compare the paper with what its code says.</source>
        <translation>Paraksts ir iniciatīvas datora paraksts. Pats ieraksts šurp nav nonācis: salīdziniet lapu ar to, kas teikts tās kodā.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>The text of the code is not what was signed. Do not accept the paper before you asked the centre. If a scanner typed the text, try a photo: some scanners change letters.</source>
        <translation>Koda teksts nav tas, kas tika parakstīts. Pirms lapas pieņemšanas sazinieties ar centru. Ja tekstu ievadīja skeneris, mēģiniet ar fotogrāfiju: daži skeneri maina burtus.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>There is no certificate’s code or number to be read in {file}. Photograph the code from nearer, in good light, with all of it in the picture, or type the number.</source>
        <translation>{file}: nav izlasāms ne apliecinājuma kods, ne numurs. Nofotografējiet kodu no tuvāka attāluma, labā gaismā un tā, lai attēlā tas būtu viss, vai ierakstiet numuru.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>This is not a whole number. A number looks like {number}: type all of it.</source>
        <translation>Tas nav viss numurs. Numurs izskatās tā: {number}. Ierakstiet to visu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>This was issued under the number. A number alone proves no paper: compare every line.</source>
        <translation>Ar šo numuru izsniegts tas, kas redzams zemāk. Numurs vien neko nepierāda: salīdziniet katru rindu.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Two laptops sign with the letters that stand in this number, so the signature does not tell which of them made the paper. Ask the centre that issued it.</source>
        <translation>Numurā ir burti, ar kuriem paraksta divi datori, tāpēc pēc paraksta nevar pateikt, kurš no tiem lapu izgatavoja. Vaicājiet centram, kas to izsniedza.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>Type the number on the paper, or scan its code.</source>
        <translation>Ierakstiet numuru, kas ir uz lapas, vai noskenējiet tās kodu.</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Type the number, or click into the field and scan the code. A photo or a PDF can be dropped anywhere on this page. Nothing is sent anywhere.</source>
        <translation>Ierakstiet numuru vai noklikšķiniet laukā un noskenējiet kodu. Fotogrāfiju vai PDF var ievilkt jebkurā šīs lapas vietā. Nekas netiek nekur sūtīts.</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>Unknown to this laptop</source>
        <translation>Šajā datorā nav zināms</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>Verify</source>
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <location filename="../../app/services/wording/verification.py"/>
        <source>What for</source>
        <translation>Par ko</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_page.py"/>
        <source>differs</source>
        <translation>atšķiras</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>page {page}</source>
        <translation>{page}. lapa</translation>
    </message>
    <message>
        <location filename="../../ui/certificates/verify_presenter.py"/>
        <source>these files</source>
        <translation>Šajos failos</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message numerus="yes">
        <location filename="../../ui/widgets/page_preview.py"/>
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n lapa</numerusform>
            <numerusform>%n lapas</numerusform>
            <numerusform>%n lapu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>10.30</source>
        <translation>10.30</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>22.11.2026</source>
        <translation>22.11.2026.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Calendar</source>
        <translation>Kalendārs</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Calendar for {field}</source>
        <translation>Kalendārs: {field}</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <location filename="../../ui/widgets/progress_strip.py"/>
        <source>Cancel</source>
        <translation>Atcelt</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/side_panel.py"/>
        <source>Close</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/notice_bar.py"/>
        <source>Close notice</source>
        <translation>Aizvērt paziņojumu</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <source>File name:</source>
        <translation>Faila nosaukums:</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/form.py"/>
        <source>Fill this in: {field}.</source>
        <translation>Aizpildiet lauku „{field}”.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <source>Folder:</source>
        <translation>Mape:</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <source>Kind of file:</source>
        <translation>Faila veids:</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/page_preview.py"/>
        <source>Larger</source>
        <translation>Lielāk</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Next month</source>
        <translation>Nākamais mēnesis</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Previous month</source>
        <translation>Iepriekšējais mēnesis</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/page_preview.py"/>
        <source>Smaller</source>
        <translation>Mazāk</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/check_list.py"/>
        <source>Tick all</source>
        <translation>Atzīmēt visu</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/check_list.py"/>
        <source>Tick none</source>
        <translation>Noņemt atzīmes</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/notice_bar.py"/>
        <source>Undo</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Write a day such as 22.11.2026.</source>
        <translation>Ierakstiet datumu, piemēram, 22.11.2026.</translation>
    </message>
    <message>
        <location filename="../../ui/events/documents/pack_labels.py"/>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Write a number from {lowest} to {highest}.</source>
        <translation>Ierakstiet skaitli no {lowest} līdz {highest}.</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>Write a time such as 10 or 10.30.</source>
        <translation>Ierakstiet laiku, piemēram, 10 vai 10.30.</translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/widgets/fields.py"/>
        <source>{month} has only %n days.</source>
        <translation>
            <numerusform>{month} ir tikai %n diena.</numerusform>
            <numerusform>{month} ir tikai %n dienas.</numerusform>
            <numerusform>{month} nav nevienas dienas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/widgets/check_list.py"/>
        <source>{ticked} of {all} ticked</source>
        <translation>Atzīmēts: {ticked} no {all}</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Add and pick</source>
        <translation>Pievienot un izvēlēties</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Correct the name</source>
        <translation>Izlabot vārdu</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Correct the name {name}</source>
        <translation>Izlabot vārdu: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Name nobody</source>
        <translation>Nevienu nenorādīt</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Take {name} off the list</source>
        <translation>Svītrot no saraksta: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>The history of records names whoever is picked here, until somebody picks another. There are no passwords.</source>
        <translation>Ierakstu vēsturē būs redzams šeit izvēlētais vārds, līdz tiks izvēlēts cits. Paroļu nav.</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Who is working?</source>
        <translation>Kas strādā?</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Working now</source>
        <translation>Tagad strādā</translation>
    </message>
    <message>
        <location filename="../../ui/workers/panel.py"/>
        <source>Works now from here on</source>
        <translation>Turpmāk strādā</translation>
    </message>
</context>
</TS>
