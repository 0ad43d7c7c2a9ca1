-- Edits a strategy with the language server in a real editor, and prints what came of it as one line of JSON.
-- STRATLINT is the program, STRATEGY the file, OTHER a file that refers to it.
local program, file, other = vim.env.STRATLINT, vim.env.STRATEGY, vim.env.OTHER
local result = {}

local function wait(what, is_so)
  if not vim.wait(20000, is_so, 50) then
    io.stdout:write(vim.fn.json_encode({ failed = what }) .. '\n')
    vim.cmd('cquit 1')
  end
end

vim.cmd('edit ' .. file)
local client_id = vim.lsp.start_client({
  cmd = { 'node', program, 'lsp', '--stdio', '--as-of', '2026-11-22' },
  root_dir = vim.fn.fnamemodify(file, ':h'),
  init_options = { trusted = false },
})
local client = vim.lsp.get_client_by_id(client_id)
vim.lsp.buf_attach_client(0, client_id)
wait('start', function() return client.initialized end)

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do table.insert(found, diagnostic.code) end
  return table.concat(found, ' ')
end

local function ask(method, line, column, more)
  local params = vim.tbl_extend('force', {
    textDocument = vim.lsp.util.make_text_document_params(0),
    position = { line = line, character = column },
  }, more or {})
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000) or {}
  for _, answer in pairs(answers) do return answer.result, answer.error end
end

local function line_of(text)
  for i, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local at = string.find(line, text, 1, true)
    if at then return i - 1, at - 1 + #text end
  end
end

-- Findings come by themselves, and follow what is typed.
wait('findings', function() return string.find(codes(), 'smart/measurable', 1, true) ~= nil end)
local line = line_of('    owner: byraad')
vim.api.nvim_buf_set_lines(0, line, line + 1, false, { '    owner: byrad' })
wait('a finding of what was typed', function() return string.find(codes(), 'reference/unresolved-id', 1, true) ~= nil end)

-- A correction is applied by the editor.
local actions = ask('textDocument/codeAction', 0, 0, {
  range = { start = { line = line, character = 14 }, ['end'] = { line = line, character = 14 } },
  context = { diagnostics = {}, only = { 'quickfix' } },
})
vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
result.corrected = vim.api.nvim_buf_get_lines(0, line, line + 1, false)[1]

-- Completion on a line with nothing after the colon.
vim.api.nvim_buf_set_lines(0, line, line + 1, false, { '    owner: ' })
local items = ask('textDocument/completion', line, 11)
result.completion = {}
for _, item in ipairs(items) do table.insert(result.completion, item.label) end
vim.api.nvim_buf_set_lines(0, line, line + 1, false, { '    owner: byraad' })

result.hover = ask('textDocument/hover', line, 6).contents.value

-- Renaming reaches the file that is not open.
local row, column = line_of('  - id: M1')
local edit = ask('textDocument/rename', row, column, { newName = 'M7' })
vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
vim.cmd('wall')
result.renamed = vim.fn.readfile(other)
result.symbols = {}
for _, symbol in ipairs(ask('textDocument/documentSymbol', 0, 0)) do table.insert(result.symbols, symbol.name) end

client.stop()
wait('end', function() return client.is_stopped() end)
io.stdout:write(vim.fn.json_encode(result) .. '\n')
vim.cmd('qall!')
