import { describe, expect, test } from 'vitest';
import { secretsIn } from '../../../src/islands/request/detect-secrets.ts';

// Invented values. They are joined from parts so that scanners for secrets do not report this file.
const hash = 'a1b2c3d4'.repeat(4);
const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0NTYifQ', 'abcDEF123-_'].join('.');

describe('A text that looks like a secret is found:', () => {
  test.each([
    ['key', '-----BEGIN RSA PRIVATE KEY-----\nMIIE…'],
    ['key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
    ['key', 'PuTTY-User-Key-File-3: ssh-ed25519'],
    ['password', 'login: admin, password: Qwerty12'],
    ['password', 'Пароль: qwerty'],
    ['password', 'логин admin пароль = s3cret!'],
    ['password', 'пароль — Zx9#kk'],
    ['password', 'the password is hunter2'],
    ['password', 'pwd=abcd'],
    ['password', '{"password":"abcd"}'],
    ['password', 'ssh://root:toor@10.0.0.1'],
    ['password', 'sshpass -p toor ssh root@10.0.0.1'],
    ['token', `Authorization: Bearer ${'x'.repeat(20)}`],
    ['token', 'api_key=0123456789abcdef'],
    ['token', 'токен: abcdefABCDEF123'],
    ['token', `hash ${hash}`],
    ['token', `https://a.example/?hash=${hash}`],
    ['token', jwt],
    ['token', `AKIA${'ABCD'.repeat(4)}`],
    ['token', `ghp_${'a1'.repeat(18)}`],
  ])('%s in %s', (kind, text) => {
    expect(secretsIn(text)).toContain(kind);
  });
});

describe('A text that belongs in a request is not reported:', () => {
  test.each([
    'IMEI 356938035643809, account 12345, object 67890',
    'Не могу сменить пароль: ссылка не приходит',
    'Пароль: не подходит',
    'The password is wrong, and the reset link does not arrive',
    'a password-protected archive',
    'bypass: enabled',
    'Password: ********',
    'сброс пароля: https://a.example/reset',
    'https://a.example/ru/coverage/?deployment=cloud&service=ssl',
    'port 2222, user support, host 10.0.0.1',
    '2026-11-23T15:00:00+03:00',
    'ssh-rsa AAAAB3NzaC1yc2E support@vendor',
    '',
  ])('%s', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});
