"""Texts that programs stumble over: words with a meaning somewhere, numbers that are none, signs of every kind."""

RESERVED = """null NULL nil None undefined true True yes no on off NaN nan Infinity -Infinity inf void main return class
constructor __proto__ prototype toString hasOwnProperty valueOf location getElementById document window eval index
README assets data CON nul aux COM1 LPT9 404 .git .htaccess ~ - -- --- ... _ * # ? % & | TRUE FALSE Norway""".split()
NUMBERS = """0 1 -1 +1 -0 00 007 0x1F 0o17 0b11 1e3 1e400 1E-400 1_000 1,234.5 1.234,5 22:22 12:30:45 2024-01-01 1/0
1/5 -2 99999999999999999999 9007199254740993 1.7976931348623157e309 0.1e-7 ½ １２３ ٣ Ⅳ ∞ $1.00 1‰ 5%""".split()
PATHS = ["../../etc/passwd", "..\\..\\x", "/abs/path", "C:\\Windows", "file:///etc/passwd", "a/b/c", "./x", "~/x", "a%2Fb",
         "%00", "..%2f..%2f", "\\\\host\\share", "a//b", "http://a.example/?q=1&b=2#c"]
FORMATS = ["%s %d %n %x", "%@", "{0} {1}", "{{7*7}}", "{% include x %}", "#{7*7}", "${jndi:ldap://x}", "$(touch x)", "`touch x`",
           "<%= 7*7 %>", "[[x]]", "((x))", "=1+1", "+1+1", "-1+1", "@SUM(1)", "=HYPERLINK(\"x\")", "\\u0041", "\\x41", "\\n", "&amp;",
           "&lt;b&gt;", "&#65;", "&nbsp", "&notit;", "'; DROP TABLE x; --", "\" OR 1=1 --", "a=b;c=d", "a: b", "- a", "? a", "!x",
           "*a", "&a", "@a", "%a", "|", "> a", "[a", "{a", "]]>", "<!--", "-->", "</script>", "<![CDATA[x]]>", "\"'`<=>", "a\\",
           "::error file=a::b", "\\|", "||", "a | b | c", "**bold**", "_a_", "~~x~~", "[a](b)", "![a](b)", "<a@b.example>", "{#id}",
           "# a", "1. a", "```", "~~~", "***", "===", "a  b"]
UNICODE = ["é", "e\u0301", "ﬁ", "ß", "ẞ", "İ", "ı", "ŉ", "ǅ", "ſ", "K", "Å", "旅行", "漢字かなカナ", "한국어", "เที่ยว", "हिन्दी", "عربي", "עברית",
           "a\u200fb", "\u2067עברית\u2069 x", "a\u200db", "می\u200cخواهم", "a\u00adb", "a\u200bb", "a\u00a0b", "a\u3000b", "\u2003x", "👍", "👍🏽",
           "👩\u200d👩\u200d👧\u200d👦", "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "🇩🇪🇨🇳", "1\ufe0f\u20e3", "❤\ufe0f",
           "Z\u0351\u036b\u0343\u036a\u0302a\u0334\u0335l\u0316g\u0317o\u0318", "ａｂｃ", "𝒜𝔅ℭ", "\U0001f600" * 20, "\U00020000", "ⓐ①㈠",
           "“quotes” ‘x’ «y» 「z」", "—–‐‑", "…", "¡¿§¶†", "µ°²", "раypal", "Ω≈ç√∫˜µ≤≥÷", "\ufffd", "Ṱ̺̺̕o͞", "ʇxǝʇ", "\u0e47" * 30, "a" * 300,
           "旅" * 200, "word " * 80 + "end", "¯\\_(ツ)_/¯", "(╯°□°）╯︵ ┻━┻", "「」、。", "％＃＠", "١٢٣", "\U0001d7d8"]


def naughty():
    return RESERVED + NUMBERS + PATHS + FORMATS + UNICODE
