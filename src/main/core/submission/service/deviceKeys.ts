// Keys of this computer: made at the first start, renewed when the office wants, the old ones kept so that what they
// signed can be proved. They never leave the vault.
import { deviceOwner, type KeyStatement, stateKey } from '../../../../domain/submission/keys';
import type { SignatureAlgorithm, Signer } from '../../../../domain/submission/signer';
import type { Clock } from '../../ports';
import type { Vault } from '../../vault';
import { newSigningKey, signerFrom } from '../crypto';

const CURRENT = 'signing-key';
const earlierName = (n: number): string => `signing-key.${n}`;
/** Both keys count for so long, ms: 30 days for batches that travel on a stick. */
const OVERLAP_MS = 30 * 24 * 3_600_000;

export interface KeyView {
  keyId: string;
  alg: string;
  publicKey: string;
  since?: string;
}

export class DeviceKeys {
  private constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
    private signer: Signer,
  ) {}

  static async open(vault: Vault, clock: Clock): Promise<DeviceKeys> {
    const known = vault.get(CURRENT);
    if (known !== undefined) return new DeviceKeys(vault, clock, signerFrom(known));
    const made = newSigningKey('Ed25519');
    await vault.put(CURRENT, made);
    await vault.put(`${CURRENT}.since`, new Date(clock.now()).toISOString());
    return new DeviceKeys(vault, clock, signerFrom(made));
  }

  /** Signs with whatever key is current when it is asked, so that the lane follows a rotation. */
  readonly current: Signer = ((keys) => ({
    get alg() {
      return keys().signer.alg;
    },
    get keyId() {
      return keys().signer.keyId;
    },
    get publicKey() {
      return keys().signer.publicKey;
    },
    sign: (bytes: Uint8Array) => keys().signer.sign(bytes),
  }))(() => this);

  view(): KeyView {
    const { keyId, alg, publicKey } = this.signer;
    const since = this.vault.get(`${CURRENT}.since`);
    return { keyId, alg, publicKey, ...(since === undefined ? {} : { since }) };
  }

  earlier(): KeyView[] {
    const found: KeyView[] = [];
    for (let n = 1; ; n++) {
      const kept = this.vault.get(earlierName(n));
      if (kept === undefined) return found;
      const { keyId, alg, publicKey } = signerFrom(kept);
      found.push({ keyId, alg, publicKey });
    }
  }

  /** A new key with the statement by which the old one vouches for it. The old one is kept before the new one counts. */
  async rotate(alg: SignatureAlgorithm, org: string, device: string): Promise<KeyStatement> {
    const made = newSigningKey(alg);
    const next = signerFrom(made);
    const now = this.clock.now();
    const since = new Date(now).toISOString();
    const statement = await stateKey(
      {
        owner: deviceOwner(org, device),
        notBefore: since,
        previousNotAfter: new Date(now + OVERLAP_MS).toISOString(),
      },
      this.signer,
      next,
    );
    const old = this.vault.get(CURRENT);
    if (old !== undefined) await this.vault.put(earlierName(this.earlier().length + 1), old);
    await this.vault.put('key-statement', JSON.stringify(statement));
    await this.vault.put(CURRENT, made);
    await this.vault.put(`${CURRENT}.since`, since);
    this.signer = next;
    return statement;
  }

  /** The statement of the last rotation, until a platform has taken it. */
  statement(): KeyStatement | undefined {
    const text = this.vault.get('key-statement') ?? '';
    return text === '' ? undefined : (JSON.parse(text) as KeyStatement);
  }

  introduced(): Promise<void> {
    return this.vault.put('key-statement', '');
  }
}
