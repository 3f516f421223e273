import assert from 'node:assert/strict';
import { mistypedFor, shortFor } from '../../language/syntax/near-names.ts';

const names = ['S3', 'CloudWatch', 'CloudTrail', 'SqlDatabase', 'SqlServerOnVm', 'EncryptionAtRest', 'KeyVault'];

describe('Names that somebody may have meant', () => {
  it('differ by some letters, fewer in a short name than in a long one', () => {
    assert.deepEqual(mistypedFor('SqlDatabse', names), ['SqlDatabase']);
    assert.deepEqual(mistypedFor('sqldatabase', names), ['SqlDatabase']);
    assert.deepEqual(mistypedFor('S4', names), ['S3']);
    assert.deepEqual(mistypedFor('T4', names), []);
  });

  it('are shorter than what is written, and begin it', () => {
    assert.deepEqual(shortFor('CloudWatchLogs', names), ['CloudWatch']);
    assert.deepEqual(shortFor('S3Bucket', names), ['S3']);
  });

  it('share most of their words with it', () => {
    assert.deepEqual(shortFor('AzureSqlDatabase', names), ['SqlDatabase']);
    assert.deepEqual(shortFor('AtRestEncryption', names), ['EncryptionAtRest']);
    assert.deepEqual(shortFor('CloudStorage', names), []);
    assert.deepEqual(shortFor('Widget', names), []);
  });

  it('are three at most, the most alike first', () => {
    const many = ['QueueA', 'Queue', 'QueueB', 'QueueStorage'];
    assert.deepEqual(shortFor('QueueStorageService', many), ['QueueStorage', 'Queue']);
    assert.equal(shortFor('Cloud', ['CloudA', 'CloudB', 'CloudC', 'CloudD']).length, 3);
  });
});
