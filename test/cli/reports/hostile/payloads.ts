/** A hostile text, and what readers are to see of it: in a field with inline Markdown, and in one without any. */
export interface Payload {
  source: string
  shown: string
  /** Only where a field without Markdown shows other words: there the source stands as it is. */
  plain?: string
}

const same = (source: string): Payload => ({ source, shown: source })
const markdown = (source: string, shown: string): Payload => ({ source, shown, plain: source })
const cleaned = (source: string, shown: string): Payload => ({ source, shown, plain: shown })

export const payloads: readonly Payload[] = [
  // HTML
  same('<script>alert(1)</script>'),
  same('<img src="http://evil.example/x.png" onerror="alert(2)">'),
  same('</style></title></textarea><svg onload=alert(3)>'),
  same('"onload="alert(4)\' onfocus=\'alert(4) autofocus'),
  same('<!-- note --> <?php x ?> <!DOCTYPE x> <![CDATA[ x ]]> ]]>'),
  same('<iframe srcdoc="x"></iframe><base href="//evil.example/"><meta http-equiv=refresh content=0>'),
  markdown('&lt;b&gt; &amp;amp; &#60;i&#62; &nosuch;', '<b> &amp; <i> &nosuch;'),
  // CSS
  same('} body{display:none} a{background:url(http:/evil)} /* x'),
  // Typst
  same('#import "evil.typ": x; #read("/etc/passwd")'),
  same('#eval("1+1") $x^2$ @ref <label> #sym.arrow ~ -- ... "q" \'q\''),
  same('#set page(width: 1pt); #panic() ]; #{ [ ( // x /* y'),
  markdown('\\#let C:\\temp\\new \\u{41} \\$ \\\\', '#let C:\\temp\\new \\u{41} $ \\'),
  // Markdown
  markdown('![picture](http://evil.example/a.png)', 'picture'),
  markdown('[press](javascript:alert(9)) [data](data:text/html,x) [vb](vbscript:x)', 'press data vb'),
  markdown('[p](java&#115;cript:alert(9)) [q](<java\tscript:alert(9)>) [r](file:///etc/passwd)', 'p q r'),
  markdown(
    'see [ok](https://link.example/a) and <https://link.example/b>',
    'see ok and https://link.example/b',
  ),
  markdown('*em* __strong__ ~~gone~~ `code`', 'em strong gone code'),
  same('[^note] [ref][goal] [goal]: x [x] [ ]'),
  same('| a | b |'),
  same('# heading'),
  same('- item'),
  same('1. item'),
  same('> quote'),
  same('+ item'),
  same('==='),
  same('---'),
  same('``` js'),
  same('~~~'),
  same('{{7+7}} $' + '{7+7} <%= 7 %> =HYPERLINK(x)'),
  // XML
  same(']]> <w:p></w:p> <?xml version="1.0"?> <!ENTITY x SYSTEM "file:///etc/passwd">'),
  // Control characters
  cleaned('a\u0000b\u001b[31mred\u0007\u009b\u0008c', 'ab[31mredc'),
  cleaned('\ufeffone\u202eowt\u202c\u2066three\u2069\u200f\u061c', 'oneowtthree'),
  cleaned(
    'line\u2028separator\u2029paragraph\u0085next\u000bvertical\u000cform',
    'line separator paragraph next vertical form',
  ),
  cleaned(
    'high\ud800 low\udc00 swapped\udc00\ud800 pair\ud83d\ude00\ufffe\uffff',
    'high\ufffd low\ufffd swapped\ufffd\ufffd pair\u{1f600}',
  ),
]
