// A school that signs its own certificates: trusted where the chain really leads to its root, and nowhere else.
import { describe, expect, it } from 'vitest';
import { leadsToAuthority } from './chain';

const root = `-----BEGIN CERTIFICATE-----
MIIBgDCCASWgAwIBAgIUOo7tKXAEYTSetqpn2saO8gVUJiIwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJU2Nob29sIENBMCAXDTI2MTEyMzAxMjMxNFoYDzIxMjYxMDMw
MDEyMzE0WjAUMRIwEAYDVQQDDAlTY2hvb2wgQ0EwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAATca+7ftZ/HYcoCbat15ygb5PmWeYwui6a2VAetJTkUoMcyPLfhV8kg
xZWYtN9Ra3ZdPXxoeX8+84sf+Y+JDku8o1MwUTAdBgNVHQ4EFgQUFL6nfEogsOxX
99CDXgRysJXT+kMwHwYDVR0jBBgwFoAUFL6nfEogsOxX99CDXgRysJXT+kMwDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNJADBGAiEAxz22VhWuSTt8Bo9YSost
0LO3remkusG1fJ+O7e6/OnECIQDcC+JmuodmizlkrufDmjn+6M5IkBGtAc+Ed1C7
jGmVBQ==
-----END CERTIFICATE-----`;
/** Another key under the same name. */
const impostor = `-----BEGIN CERTIFICATE-----
MIIBfjCCASWgAwIBAgIUPjGYkmNIteNEWdaoq7zQK484IrswCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJU2Nob29sIENBMCAXDTI2MTEyMzAxMjMxNFoYDzIxMjYxMDMw
MDEyMzE0WjAUMRIwEAYDVQQDDAlTY2hvb2wgQ0EwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASpLP5+allHoNujr/KSjTXpyqUwCn7ypTh/Mc8Xp0bTyfXUpGCtqHZX
X40IEhmiORgfLtzfKbg/wZnLYH5i3Wd2o1MwUTAdBgNVHQ4EFgQU+AMcDU46l208
/CW+uAfNqmBt6aowHwYDVR0jBBgwFoAU+AMcDU46l208/CW+uAfNqmBt6aowDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBuAGwnwD+iGN3NTvLK3KcT
kI3ixUBojCNixr5Cd28FeAIgbzjdk5JIJkt3/1w+NOypUiVf+M+l4vH2H/m6XL4u
hSU=
-----END CERTIFICATE-----`;
const middle = `-----BEGIN CERTIFICATE-----
MIIBfzCCASagAwIBAgIUaa9gzqljqq9ohlkh7swSZdjY0LEwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJU2Nob29sIENBMCAXDTI2MTEyMzAxMjMxNFoYDzIxMjYxMDMw
MDEyMzE0WjAVMRMwEQYDVQQDDApTY2hvb2wgU3ViMFkwEwYHKoZIzj0CAQYIKoZI
zj0DAQcDQgAEiAwg1v9KgKyDt0BAO83Ke8U6Hy7IeoS+qRzpgq8+dfXqh2HzFc81
5wHRcJuxZQOd7QZZeTb/Umb/6znLCx6uS6NTMFEwDwYDVR0TAQH/BAUwAwEB/zAd
BgNVHQ4EFgQUKipRHQMxVRLTncFjtJMc6NfUFB0wHwYDVR0jBBgwFoAUFL6nfEog
sOxX99CDXgRysJXT+kMwCgYIKoZIzj0EAwIDRwAwRAIgfZCx25HfSwIov3bHi/VI
A7DP0n5G57ktTljlUMugyzQCIEkqqI2L8bBlnn5xyQiHu3WTW0MZIs6n4dXUiBjg
cn76
-----END CERTIFICATE-----`;
const leaf = `-----BEGIN CERTIFICATE-----
MIIBqzCCAVKgAwIBAgIUSeeNgvuNXPAMRv7FyRzeYOPjDp8wCgYIKoZIzj0EAwIw
FTETMBEGA1UEAwwKU2Nob29sIFN1YjAgFw0yNjExMjMwMTIzMTVaGA8yMTI2MTAz
MDAxMjMxNVowIjEgMB4GA1UEAwwXcGxhdGZvcm0uc2Nob29sLmV4YW1wbGUwWTAT
BgcqhkjOPQIBBggqhkjOPQMBBwNCAASBTH6797fVMfzfDbAOrWQU1kFPQrQZHw3B
i47j/HQwbgm0udiTlKTn8U/18DRHUOk4DdB3t+gxg9xzfIAicn8Xo3EwbzAiBgNV
HREEGzAZghdwbGF0Zm9ybS5zY2hvb2wuZXhhbXBsZTAJBgNVHRMEAjAAMB0GA1Ud
DgQWBBQg7WdAmVzPR7VCftL3dfSu7SV7rzAfBgNVHSMEGDAWgBQqKlEdAzFVEtOd
wWO0kxzo19QUHTAKBggqhkjOPQQDAgNHADBEAiAQfTEi/R31qTiGZT5I8dW2iUJd
UuiO9FByPS3R3v1ntAIgfbidIESpDBtqhzgcpvg1NJPDqsbAGhd0X7NO7cRyhgo=
-----END CERTIFICATE-----`;

const host = 'platform.school.example';
const now = Date.UTC(2030, 0, 1);

describe('a certificate the system does not know', () => {
  it('is trusted where it leads to the root of the school, over whoever stands between', () => {
    expect(leadsToAuthority([leaf, middle], host, root, now)).toBe(true);
    expect(leadsToAuthority([leaf, middle, root], host, root, now)).toBe(true);
    expect(leadsToAuthority([leaf], host, middle, now)).toBe(true);
  });

  it.each([
    ['for another host', [leaf, middle], 'other.example', root, now],
    ['with a link missing', [leaf], host, root, now],
    ['under a root of the same name with another key', [leaf, middle], host, impostor, now],
    ['signed by a certificate that is no authority', [leaf, leaf], host, root, now],
    ['before it is valid', [leaf, middle], host, root, Date.UTC(2020, 0, 1)],
    ['after it has ended', [leaf, middle], host, root, Date.UTC(2400, 0, 1)],
    ['without any root', [leaf, middle], host, '', now],
    ['that is not one', ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'], host, root, now],
    ['that is not there', [], host, root, now],
  ])('is refused %s', (_name, chain, name, roots, at) =>
    expect(leadsToAuthority(chain, name, roots, at)).toBe(false),
  );
});
