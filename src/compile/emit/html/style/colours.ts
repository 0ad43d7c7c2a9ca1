/** The colours of the page, light and dark, as custom properties. */
export const colours = `
/* Text has a contrast of at least 4.5:1 on the grounds it stands on, graphics of at least 3:1. */
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --surface: #ffffff;
  --ink: #17262b;
  --ink-soft: #4b5c63;
  --line: #d9ddda;
  --edge: #75858b;
  --brand: #0b6272;
  --brand-wash: #e9f2f2;
  --warm: #9a4208;
  --warm-wash: #fcf0e3;
  --today: #5b3b8c;
  --shade: #17262b40;
  --link: #0b5a69;
  --band: #0b3a45;
  --band-ink: #ffffff;
  --band-soft: #bcd6da;
  --band-line: #2f6470;
  --band-edge: #d98a45;
  --focus: #5b3b8c;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #10191d;
    --surface: #162227;
    --ink: #e9eff0;
    --ink-soft: #abbabf;
    --line: #33444b;
    --edge: #82949b;
    --brand: #5fc1cf;
    --brand-wash: #17313a;
    --warm: #f2a564;
    --warm-wash: #33271b;
    --today: #c6abf3;
  --shade: #000000a0;
    --link: #82d2de;
    --band: #0a2930;
    --band-ink: #ffffff;
    --band-soft: #b5d0d5;
    --band-line: #2b5863;
    --band-edge: #c97b38;
    --focus: #c6abf3;
  }
}
`
