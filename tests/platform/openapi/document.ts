// Writes the operations as an OpenAPI 3.1 document. Schemas that are published stay in their own files.
import { z } from 'zod';
import { type Operation, operations, type Shape } from './operations';

const PROBLEM = { $ref: '#/components/schemas/Problem' };
const PROBLEM_TYPE = 'application/problem+json';

function schemaOf(shape: Shape): unknown {
  if ('file' in shape) return { $ref: `./schemas/${shape.file}.schema.json` };
  if ('type' in shape) return { type: shape.type, contentEncoding: 'binary' };
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape.zod);
  return schema;
}

const contentOf = (content: Record<string, Shape>) =>
  Object.fromEntries(Object.entries(content).map(([type, shape]) => [type, { schema: schemaOf(shape) }]));

function parameters({ path, query = {}, headers = {} }: Operation) {
  const text = { type: 'string' };
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'n' ? { type: 'integer', minimum: 0 } : text,
  }));
  const inQuery = Object.entries(query).map(([name, description]) => ({
    name,
    in: 'query',
    description,
    schema: { type: 'integer', minimum: 0 },
  }));
  const inHead = Object.entries(headers).map(([name, description]) => ({
    name,
    in: 'header',
    required: name === 'Content-Digest',
    description,
    schema: text,
  }));
  return [...inPath, ...inQuery, ...inHead];
}

function responses({ answers, problems, open }: Operation) {
  const good = Object.entries(answers).map(([status, { says, content, headers }]) => [
    status,
    {
      description: says,
      ...(headers === undefined
        ? {}
        : {
            headers: Object.fromEntries(
              Object.entries(headers).map(([name, description]) => [
                name,
                { description, schema: { type: 'string' } },
              ]),
            ),
          }),
      ...(content === undefined ? {} : { content: contentOf(content) }),
    },
  ]);
  const all = open ? problems : { 401: ['TOKEN_UNKNOWN', 'TOKEN_EXPIRED'], ...problems };
  const bad = Object.entries(all)
    .filter(([status]) => !(status in answers))
    .map(([status, codes]) => [
      status,
      { description: codes.join(', '), content: { [PROBLEM_TYPE]: { schema: PROBLEM } } },
    ]);
  return Object.fromEntries([...good, ...bad, ['default', { $ref: '#/components/responses/Problem' }]]);
}

export function openapiDocument(): unknown {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const { id, method, path, says, open, request } = operation;
    const needed = parameters(operation);
    paths[path] ??= {};
    paths[path][method] = {
      operationId: id,
      summary: says,
      ...(open ? { security: [] } : {}),
      ...(needed.length === 0 ? {} : { parameters: needed }),
      ...(request === undefined ? {} : { requestBody: { required: true, content: contentOf(request) } }),
      responses: responses(operation),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'PB-1: batches of declarations to a platform, receipts back',
      version: '1.0.0',
      description: 'The words are in pb-1.md beside this file; where they differ, pb-1.md is right.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'https://platform.example' }],
    security: [{ token: [] }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: {
        Problem: {
          type: 'object',
          description: 'RFC 9457 with a stable code.',
          required: ['type', 'title', 'status', 'code'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string' },
            detail: { type: 'string' },
            maxChunkBytes: { type: 'integer' },
            maxChunkRecords: { type: 'integer' },
            maxBlobBytes: { type: 'integer' },
          },
        },
      },
      responses: {
        Problem: {
          description: 'Any refusal.',
          content: { [PROBLEM_TYPE]: { schema: PROBLEM } },
        },
      },
    },
  };
}
