/** Text assets: the bundler and the test runner load them as strings. */
declare module '*.md' {
  const text: string
  export default text
}
declare module '*.css' {
  const text: string
  export default text
}
declare module '*.typ' {
  const text: string
  export default text
}
declare module '*.client.js' {
  const text: string
  export default text
}
