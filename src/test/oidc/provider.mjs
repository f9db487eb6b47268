// A certified OpenID provider (oidc-provider) as the tests need it: people sign in on its own page with an
// e-mail address and any password. Whoever begins with "unconfirmed." has an address nobody has confirmed.
//   node provider.mjs PORT CLIENT SECRET REDIRECT
import Provider from 'oidc-provider';

const [port, client, secret, redirect] = process.argv.slice(2);
const issuer = `http://127.0.0.1:${port}`;

const provider = new Provider(issuer, {
  clients: [{
    client_id: client,
    client_secret: secret,
    redirect_uris: [redirect],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  pkce: { methods: ['S256'], required: () => true },
  cookies: { keys: ['only for tests'] },
  features: { devInteractions: { enabled: true } },
  findAccount: (_, id) => ({
    accountId: id,
    claims: () => ({
      sub: `subject of ${id}`.replaceAll(' ', '-'),
      email: id,
      email_verified: !id.startsWith('unconfirmed.'),
      name: id.slice(0, id.indexOf('@')).replaceAll('.', ' '),
    }),
  }),
  // whoever signs in agrees: one page less for the tests to press through
  async loadExistingGrant(ctx) {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});
provider.listen(Number(port), '127.0.0.1', () => console.log(`listening at ${issuer}`));
