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
const { execFile } = childProcess
childProcess.execFile = (file, ...rest) => (file === 'git' ? execFile(file, ...rest) : refuse())
syncBuiltinESMExports()
