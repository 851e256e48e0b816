/** What the benches over HTTP share: starting servers in a process of their own, signing in, asking. */
import { type ChildProcess, fork } from 'node:child_process'
import http from 'node:http'

/** Starts the script with the address of the database; it says on which ports its servers are. */
export async function startServers<Ports>(script: string, address: string): Promise<{ readonly ports: Ports; readonly servers: ChildProcess }> {
  const servers = fork(new URL(script, import.meta.url), [address])
  const ports = await new Promise<Ports>((ready, failed) => servers.once('message', (said) => ready(said as Ports)).once('exit', () => failed(new Error(`${script} did not start.`))))
  return { ports, servers }
}

/** Answers the cookie of the session. */
export async function signIn(agent: http.Agent, port: number, phone: string, password: string): Promise<string> {
  const { headers } = await ask(agent, port, '/api/session', {}, { phone, password })
  return (headers['set-cookie'] ?? []).map((set) => set.split(';')[0]).join('; ')
}

/** GET without a body, POST with one; whatever is not answered well is an error. */
export function ask(agent: http.Agent, port: number, path: string, headers: Readonly<Record<string, string>>, body?: object): Promise<http.IncomingMessage> {
  return new Promise((done, failed) => {
    const sent = body === undefined ? headers : { ...headers, 'content-type': 'application/json' }
    const request = http.request({ agent, port, host: '127.0.0.1', path, headers: sent, method: body === undefined ? 'GET' : 'POST' }, (answer) => {
      if ((answer.statusCode ?? 500) >= 300) failed(new Error(`${path}: ${answer.statusCode}`))
      answer.resume().once('end', () => done(answer))
    })
    request.once('error', failed)
    request.end(body && JSON.stringify(body))
  })
}
