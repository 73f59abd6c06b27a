// Entry of the hidden store window: takes its one port from main and answers on it until it is closed.
import type { StorePush, StoreReply, StoreRequest } from '../../shared/store/protocol';
import { type Answer, Dispatcher, errorOf } from './dispatch';
import { idSource } from './ids';

const newId = idSource(
  () => Date.now(),
  (bytes) => crypto.getRandomValues(bytes),
);

function serve(port: MessagePort): void {
  const push = (message: StorePush): void => port.postMessage(message);
  const dispatcher = new Dispatcher({ newId, push });
  const answer = async (request: Exclude<StoreRequest, { kind: 'ack' }>): Promise<Answer> => {
    switch (request.kind) {
      case 'query':
        return { value: await dispatcher.query(request.name, request.input) };
      case 'command':
        return dispatcher.command(request.id, request.name, request.input, request.stamp);
      case 'control':
        return dispatcher.control(request.id, request.name, request.input);
    }
  };
  port.onmessage = async ({ data }: MessageEvent<StoreRequest>) => {
    if (data.kind === 'ack') {
      dispatcher.ack();
      return;
    }
    let reply: StoreReply;
    try {
      const { value, change } = await answer(data);
      reply = { id: data.id, result: { ok: true, value }, ...(change === undefined ? {} : { change }) };
    } catch (cause) {
      reply = { id: data.id, result: { ok: false, error: errorOf(cause) } };
    }
    port.postMessage(reply);
  };
  push({ push: 'ready' });
}

window.addEventListener('message', (event) => {
  const port = event.ports[0];
  if (event.source === window && event.data === 'store-port' && port !== undefined) serve(port);
});
