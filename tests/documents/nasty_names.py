"""Names that break careless programs; those that can be printed and those that cannot."""

PRINTABLE = (
    "Anna Bērziņa",
    "Āris Ģirts Ķīlis-Šķēle",
    "Ōļūna Vōrpa",
    "Ȳlva Zvȳdreņa",
    "Светлана Щербакова-Ёлкина",
    "Олександра Їжакевич",
    "Łucja Świętosława Żółć",
    "Be\u0304rzin\u0327a A\u0304rija",  # taken apart, as some systems store it
    "А́нна Ивано́ва",  # stress marks that exist only as signs of their own
    "Ana <i>x</b> & Co",
    "Tom <tom@example.lv>",
    "{recipient} {0}",
    "\\(back\\slash) 100% #1",
    "O'Brien \u2018Jānis\u2019 „Bērzs”",
    "  Jānis\t\n Ozols  ",
    "Anna\u200b\u200d\ufeff Kalna\u00ad",
    "\u202eanna\u202c Liepa",
    "Nguye\u0302\u0303n Va\u0306n",
    "Maximilian Alexander Konstantin von Hohenstaufen-Bērziņš-Kalnājs-Dombrovskis",
    "X",
)
UNPRINTABLE = (
    "",
    "   ",
    "\u200b",
    "\u00a0",
    "Aigars 🌳",
    "შოთა რუსთაველი",
    "דוד כהן",
    "محمد علي",
    "李小龍",
    "Z\u0351\u036b\u0343alg\u0321o",
    "\u0304 Anna",
    "A" * 200,
    "Ļoti garš vārds " * 13,
)
