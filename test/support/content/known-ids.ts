// The ids that error messages list after "Known:", in the order of the content files.
export const clauses =
  'eligibility, saas-free, subscription-required, email-only, languages, availability, saas-reply, ' +
  'saas-reply-varies, server-window, clock-start, required-info, server-access, one-question, processed, ' +
  'business-conduct, refusal, address-liability, saas-scope, platform-only, hardware-network, tier-basic, ' +
  'tier-extended, prepayment, invoice, tier-services, basic-includes-saas, new-features, priority-levels, ' +
  'third-party-cause, priority-window, fix-with-release, unilateral-change, in-force, head-of-support';

export const services =
  'consult-features, consult-api, bulk-registration, device-activation, device-data, custom-logos, bugs, ' +
  'sms-gateway, map-layers, web-applications, gis-licence-keys, ssl-certificate, installation, configuration, ' +
  'updates, gis-keys, ssl, performance, user-error, server-admin, migration, log-files, time-sync, file-system, ' +
  'backup, server-hardware, network, new-function, device-integration';

export const conditions =
  'server-access, pay-first, ask-invoice, next-release, supply-gateway, supply-layers, supply-application, ' +
  'supply-keys, supply-certificate';

export const readings =
  'working-hours, past-closing, out-of-window, holidays, window-end, 24-7, deployment, overlap, five-hours, ' +
  'level-2-copy, address, working-saturday, short-day, restart, prevailing-language, date';

export const roles = 'support, head-of-support, account-administrator, personal-manager';

export const figures =
  'languages, windows.processing.days, windows.processing.hours, windows.working-day.days, ' +
  'windows.working-day.hours, responses.saas, levels.1.id, levels.1.target, levels.2.id, levels.2.target, ' +
  'levels.3.id, levels.3.target, levels.4.id, levels.4.target, shares.everything';

export const terms =
  'glossary.authorised-partner, glossary.saas, glossary.on-premise, glossary.cloud, glossary.subscription, ' +
  'glossary.basic-support, glossary.extended-support, glossary.request, glossary.reaction-time, ' +
  'glossary.response-target, glossary.working-hours, glossary.working-day, glossary.business-hours, ' +
  'glossary.msk, glossary.support-window, glossary.level, glossary.escalation, glossary.third-party-software, ' +
  'glossary.personal-manager, glossary.account-administrator, glossary.head-of-support, glossary.reading, ' +
  'glossary.edition, glossary.clause, glossary.commitment, glossary.estimate, deployments.saas, ' +
  'deployments.on-premise, deployments.cloud, tiers.free, tiers.basic, tiers.extended, roles.support, ' +
  'roles.head-of-support, roles.account-administrator, roles.personal-manager, entitlements.partner, ' +
  'entitlements.subscription, entitlements.extended';
