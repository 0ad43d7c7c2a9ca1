import childProcess from 'node:child_process'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

// Loaded before a program: whatever would reach the network fails, and says so.
const refuse = () => {
  process.stderr.write('network was reached\n')
  throw new Error('network was reached')
}
net.Socket.prototype.connect = refuse
net.connect = refuse
net.createConnection = refuse
dns.lookup = refuse
dns.promises.lookup = refuse
// A process that is started for a file is held to the same.
const { execFile, fork } = childProcess
childProcess.execFile = (file, ...rest) => (file === 'git' ? execFile(file, ...rest) : refuse())
childProcess.fork = (file, args, options) =>
  fork(file, args, { ...options, execArgv: [...options.execArgv, `--import=${import.meta.url}`] })
childProcess.spawn = refuse
syncBuiltinESMExports()
