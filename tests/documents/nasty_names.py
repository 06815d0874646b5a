"""300 names that break careless programs: which can be printed, which may, and which cannot.

What is in PRINTABLE has room in every template. LONG is printed where there is room and named
where there is none. SILENT has nothing to see, STRANGE has letters that no face of papers has.
"""

from itertools import product

_WRITTEN = (
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
    "Maximilian Alexander Konstantin von Hohenstaufen",
    "X",
)

_GIVEN = (
    "Anna", "Ģirts", "Žanna Marija", "Ēriks", "Ķērsta", "Ņina", "Šarlote", "Ūve", "Ļubova",
    "Čārlzs", "Ōskars", "Жанна", "Юрій", "Ґалина", "Алёна", "Śāntija", "Łukasz", "Ødegård",
    "Jürgen", "Zoë",
)  # fmt: skip
_SURNAMES = (
    "Bērziņa-Kalniņa", "Ķēniņš", "Ivanova (dzim. Žuka)", "d’Artanjans", "Щукіна", "Їжак-Коваль",
    "Wiśniewska", "van der Bērgs", "Ārgalis III", "Õunapuu",
)  # fmt: skip
_MARKUP = (
    "<b>Anna</b> Kalna",
    "<script>x</script>",
    "Anna &amp; Pēteris",
    "&lt;Anna&gt;",
    "%s %d %(name)s",
    "{{Anna}} }{",
    "${Anna} #{x}",
    "Anna;--'\"",
    "(Anna) [Kalna]",
    "\\n \\t \\u0041",
    "../../Anna",
    "C:\\Anna",
    "=1+1",
    "@Anna",
    "-Anna+",
    "'Anna",
    '"Anna"',
    "Anna/Ilga",
    "Anna|Ilga",
    "Anna*?",
)
_HIDDEN = (
    "An\u00adna Kal\u200bna",
    "\ufeffAnna Kalna",
    "Anna\u2060Kalna",
    "Anna\u00a0Kalna",
    "Anna\u2009Kalna",
    "Anna\u202fKalna",
    "Anna\u2007Kalna",
    "Anna\u2011Kalna",
    "Anna\u2010Kalna",
    "Anna\rKalna",
    "Anna\u2028Kalna",
    "Anna\u0085Kalna",
    "Anna\x0bKalna",
    "Anna\x00Kalna",
    "\u200fAnna Kalna",
    "\u2066Anna\u2069 Kalna",
    "Anna\ufe0f Kalna",
    "Anna\u034f Kalna",
    "  \u3000Anna   Kalna ",
    "Anna\tKalna\t",
)
PRINTABLE = (
    *_WRITTEN,
    *(f"{given} {surname}" for given, surname in product(_GIVEN, _SURNAMES))
    , *_MARKUP,
    *_HIDDEN,
)  # fmt: skip
LONG = (
    "Maximilian Alexander Konstantin von Hohenstaufen-Bērziņš-Kalnājs-Dombrovskis",
    "Kristīne Elizabete Bērziņa-Kalniņa-Ozoliņa",
    "Aleksandra Konstantinovna Rimskaja-Korsakova-Vvedenskaja",
    "Maximilian " * 6,
    "Ļoti garš vārds " * 13,
    "Ķ" * 30,
    "Bērziņa-" * 12 + "Kalniņa",
    "vons " * 20,
    "Щербакова-" * 9 + "Ёлкина",
    "A" * 200,
    "Ўладзімір " * 8,
    "Ō" * 60 + " " + "Ȳ" * 60,
)
SILENT = (
    "",
    "   ",
    "\u200b",
    "\u00a0",
    "\n\t",
    "\u2060\ufeff",
    "\x00",
    "\u034f",
)
STRANGE = (
    "Aigars 🌳",
    "👩‍👩‍👧 Kalna",
    "Anna 🇱🇻",
    "შოთა რუსთაველი",
    "דוד כהן",
    "محمد علي",
    "李小龍",
    "ひらがな",
    "한국어",
    "अन्ना",
    "ไทย ภาษา",
    "Հայկ",
    "አማርኛ",
    "Anna 𝓚𝓪𝓵𝓷𝓪",
    "Anna \ue000",
    "Z\u0351\u036b\u0343alg\u0321o",
    "\u0304 Anna",
    "Anna \u20dd",
    "l\u0304iga",
    "Anna \ufffd \U000f0000",
)
UNPRINTABLE = (*SILENT, *STRANGE)
