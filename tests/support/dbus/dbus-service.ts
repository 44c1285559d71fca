// SPDX-License-Identifier: MIT
import net from 'node:net'
import { type DbusMessage, DbusWriter, headerField, readMessage, writeMessage } from './dbus-message.ts'

/** What a method answers: values of this signature, or an error. */
export type DbusAnswer =
  | { readonly signature: string; readonly body: Buffer }
  | { readonly error: string; readonly text: string }

const nameIsOurs = 1

/**
 * Owns `name` on the bus behind a socket, and has `answer` say what each call of a method gets. Answers the way to leave the bus, once
 * the name is owned. D-Bus specification: authentication `EXTERNAL`, then `Hello` and `RequestName`.
 */
export async function ownDbusName(
  socketPath: string,
  name: string,
  answer: (member: string, call: DbusMessage) => DbusAnswer,
): Promise<() => void> {
  const socket = net.connect(socketPath)
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('error', reject)
  })
  let serial = 0
  const send = (type: number, fields: ReadonlyMap<number, string | number>, body: Buffer) => {
    serial += 1
    socket.write(writeMessage({ type, flags: 0, serial, fields, body }))
    return serial
  }
  const askBus = (member: string, signature: string, body: Buffer) =>
    send(
      1,
      new Map([
        [headerField.path, '/org/freedesktop/DBus'],
        [headerField.interface, 'org.freedesktop.DBus'],
        [headerField.member, member],
        [headerField.destination, 'org.freedesktop.DBus'],
        ...(signature === '' ? [] : ([[headerField.signature, signature]] as const)),
      ]),
      body,
    )
  const reply = (call: DbusMessage) => {
    const said = answer(String(call.fields.get(headerField.member)), call)
    const fields = new Map<number, string | number>([
      [headerField.replySerial, call.serial],
      [headerField.destination, String(call.fields.get(headerField.sender))],
    ])
    if ('error' in said) {
      const text = new DbusWriter()
      text.string(said.text)
      send(3, fields.set(headerField.errorName, said.error).set(headerField.signature, 's'), text.bytes())
    } else {
      send(2, said.signature === '' ? fields : fields.set(headerField.signature, said.signature), said.body)
    }
  }

  await logIn(socket)
  return new Promise((resolve, reject) => {
    let waiting = Buffer.alloc(0)
    let requested = 0
    socket.on('error', reject)
    socket.on('data', (data) => {
      waiting = Buffer.concat([waiting, data])
      for (let next = readMessage(waiting); next !== null; next = readMessage(waiting)) {
        waiting = waiting.subarray(next.length)
        const { message } = next
        if (message.type === 1) reply(message)
        if (message.fields.get(headerField.replySerial) !== requested) continue
        if (message.type === 2 && message.body.readUInt32LE(0) === nameIsOurs) resolve(() => socket.destroy())
        else reject(new Error(`the bus does not give the name ${name}`))
      }
    })
    askBus('Hello', '', Buffer.alloc(0))
    const wanted = new DbusWriter()
    wanted.string(name)
    wanted.uint32(0)
    requested = askBus('RequestName', 'su', wanted.bytes())
  })
}

async function logIn(socket: net.Socket): Promise<void> {
  const user = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')
  socket.write(`\0AUTH EXTERNAL ${user}\r\n`)
  const said = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))))
  if (!said.startsWith('OK ')) throw new Error(`the bus does not let us in: ${said}`)
  socket.write('BEGIN\r\n')
}
