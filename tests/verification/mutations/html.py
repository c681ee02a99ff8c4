"""Hiding places of a web page."""

from __future__ import annotations

from collections.abc import Callable

from tests.verification.mutations.base import CANARY, Mutation


def put(old: str, new: str) -> Callable[[bytes], bytes]:
    def plant(content: bytes) -> bytes:
        before = content.decode()
        after = before.replace(old, new.replace("{c}", CANARY), 1)
        assert before != after, f"{old} is not in the page"
        return after.encode()

    return plant


END = "</main>"
MUTATIONS = [
    Mutation("comment", put(END, "<!-- {c} -->" + END)),
    Mutation("conditional comment", put(END, "<!--[if IE]>{c}<![endif]-->" + END)),
    Mutation("hidden paragraph", put(END, '<p hidden="hidden">{c}</p>' + END)),
    Mutation("paragraph with a style", put(END, '<p style="display:none">{c}</p>' + END)),
    Mutation("class of its own", put(END, '<p class="{c}"></p>' + END)),
    Mutation("attribute of its own", put("<h1>", '<h1 data-{c}="1">')),
    Mutation("value of an attribute", put("<h1>", '<h1 data-note="{c}">')),
    Mutation("title of an element", put("<h1>", '<h1 title="{c}">')),
    Mutation("unquoted attribute", put("<h1>", "<h1 id={c}>")),
    Mutation("script", put(END, "<script>'{c}'</script>" + END)),
    Mutation("template", put(END, "<template>{c}</template>" + END)),
    Mutation("text without a script", put(END, "<noscript>{c}</noscript>" + END)),
    Mutation("link", put(END, '<a href="https://a.example/{c}">a</a>' + END)),
    Mutation("picture", put(END, '<img alt="{c}" src="data:,">' + END)),
    Mutation("frame", put(END, '<iframe srcdoc="{c}"></iframe>' + END)),
    Mutation("form", put(END, '<input type="hidden" value="{c}">' + END)),
    Mutation("drawing", put(END, "<svg><title>{c}</title></svg>" + END)),
    Mutation("text between elements", put(END, "{c}" + END)),
    Mutation("text behind the page", put("</html>", "</html>{c}")),
    Mutation("text before the page", put("<!DOCTYPE", "{c}<!DOCTYPE")),
    Mutation("document type", put("<!DOCTYPE html>", "<!DOCTYPE html SYSTEM '{c}'>")),
    Mutation("processing instruction", put(END, "<?{c}?>" + END)),
    Mutation("element of its own", put(END, "<{c}></{c}>" + END)),
    Mutation("property", put("<title>", '<meta name="description" content="{c}"><title>')),
    Mutation("generator", put("<title>", '<meta name="generator" content="{c}"><title>')),
    Mutation("author", put('name="author" content="', 'name="author" content="{c} ')),
    Mutation("language", put('lang="en-GB"', 'lang="{c}"')),
    Mutation("style of its own", put("</style>", ".a::after { content: '{c}' }</style>")),
    Mutation("comment in the style", put("</style>", "/* {c} */</style>")),
    Mutation("property of the style", put(":root {", ":root {\n  --{c}: #FFFFFF;")),
    Mutation("second style", put(END, "<style>/* {c} */</style>" + END)),
    Mutation("furniture", put('data-running="', 'data-running="{c} · ')),
    Mutation("banner that is not printed", put('data-banner="', 'data-banner="{c}')),
    Mutation("zero-width characters", put("<h1>", "<h1>\u200b\u200c\u200d")),
    Mutation("visible text that nobody composed", put(END, "<p>{c}</p>" + END)),
    Mutation("title", put("<title>", "<title>{c} ")),
]
