/** What `stratlint new` says. */
export const newWords = {
  kind: { da: 'goal (mål), action (handling) eller indicator (indikator)', en: 'goal, action or indicator' },
  file: { da: 'strategien', en: 'the strategy' },
  statement: { da: 'målet i én sætning (til goal)', en: 'the goal in one sentence (for goal)' },
  title: { da: 'handlingens titel (til action)', en: 'the title of the action (for action)' },
  name: { da: 'indikatorens navn (til indicator)', en: 'the name of the indicator (for indicator)' },
  unit: {
    da: 'hvad indikatoren tælles i, for eksempel personer (til indicator)',
    en: 'what the indicator counts in, such as people (for indicator)',
  },
  theme: {
    da: 'temaet, som det hører til: id, nummer eller titel',
    en: 'the theme that it belongs to: id, number or title',
  },
  owner: {
    da: "hvem der er ansvarlig: et id under 'actors'",
    en: "who is responsible: an id under 'actors'",
  },
  level: {
    da: 'objective er et konkret mål, goal en retning (normalt: objective)',
    en: 'objective is a result within a period, goal a direction (default: objective)',
  },
  id: { da: 'id; ellers tages det næste ledige', en: 'id; else the next free one is taken' },
  dryRun: {
    da: 'vis, hvad der ville blive skrevet, og skriv intet',
    en: 'show what would be written, and write nothing',
  },
  quiet: { da: 'vis kun, hvad der er tilføjet, og hvor', en: 'show only what was added, and where' },
  oneFile: {
    da: "'{path}' er flere strategier. Nævn den fil, der skal føjes til: stratlint new {kind} strategi.yaml",
    en: "'{path}' is several strategies. Name the file to add to: stratlint new {kind} strategy.yaml",
  },
  otherText: {
    da: 'Teksten skrives med --{own} her, ikke med --{other}: stratlint new {kind} {path} --{own} "…"',
    en: 'The text is written with --{own} here, not with --{other}: stratlint new {kind} {path} --{own} "…"',
  },
  noLevel: {
    da: 'Kun mål har et niveau. Lad --level være.',
    en: 'Only goals have a level. Leave --level out.',
  },
  noUnit: {
    da: 'Kun indikatorer har en enhed. Lad --unit være.',
    en: 'Only indicators have a unit. Leave --unit out.',
  },
  noText: {
    goal: {
      da: 'Skriv målet i én sætning: stratlint new goal {path} --statement "Antallet af … falder til … inden …"',
      en: 'Write the goal in one sentence: stratlint new goal {path} --statement "The number of … falls to … by …"',
    },
    action: {
      da: 'Skriv handlingens titel: stratlint new action {path} --title "…"',
      en: 'Write the title of the action: stratlint new action {path} --title "…"',
    },
    indicator: {
      da: 'Skriv indikatorens navn, og hvad den tælles i: stratlint new indicator {path} --name "…" --unit personer',
      en: 'Write the name of the indicator, and what it counts in: stratlint new indicator {path} --name "…" --unit people',
    },
  },
  askText: {
    goal: { da: 'Hvad er målet, i én sætning?', en: 'What is the goal, in one sentence?' },
    action: { da: 'Hvad skal der gøres, med få ord?', en: 'What is to be done, in a few words?' },
    indicator: { da: 'Hvad skal der måles?', en: 'What is to be measured?' },
  },
  askUnit: {
    da: 'Hvad tælles det i? (for eksempel personer, procent eller kr.)',
    en: 'What is it counted in? (such as people, percent or DKK)',
  },
  themes: { da: 'Temaerne er:', en: 'The themes are:' },
  askTheme: {
    da: 'Hvilket tema hører det til? (tryk Enter for hele strategien)',
    en: 'Which theme does it belong to? (press Enter for the whole strategy)',
  },
  actors: { da: 'Strategien nævner:', en: 'The strategy names:' },
  askOwner: {
    da: 'Hvem er ansvarlig? (tryk Enter, hvis det ikke er besluttet)',
    en: 'Who is responsible? (press Enter if that is not decided)',
  },
  added: {
    goal: { da: 'Mål {id} er tilføjet:', en: 'Goal {id} is added:' },
    action: { da: 'Handling {id} er tilføjet:', en: 'Action {id} is added:' },
    indicator: { da: 'Indikatoren {id} er tilføjet:', en: 'The indicator {id} is added:' },
  },
  next: { da: 'Skriv nu, i stedet for manglerne:', en: 'Now write, in place of the gaps:' },
  see: { da: 'Se, hvad der mangler:', en: 'See what is missing:' },
  broken: {
    da: '{path} er ikke ændret: ret fejlene først.',
    en: '{path} is unchanged: correct the errors first.',
  },
  worse: {
    da: '{path} er ikke ændret: tilføjelsen ville give filen fejlene ovenfor.',
    en: '{path} is unchanged: the addition would give the file the errors above.',
  },
  outside: {
    da: '{path} er ikke ændret, for filen ligger uden for arbejdsmappen.',
    en: '{path} is unchanged, since the file is outside the workspace.',
  },
  encoding: {
    da: '{path} er ikke ændret, for filen er ikke gemt som UTF-8.',
    en: '{path} is unchanged, since the file is not saved as UTF-8.',
  },
}
