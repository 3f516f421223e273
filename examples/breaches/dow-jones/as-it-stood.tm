/*
 * Dow Jones, July 2017: a bucket open to "authenticated users", which meant everybody.
 *
 * The bucket was not public: a reader had to sign in. But the grant said "authenticated users", and at Amazon that was
 * anyone with an account there, which is free. The records of 2.2 million subscribers, or 4 by another count, were
 * readable for a million strangers. Found on 30 May 2017; it took about a week to close.
 * What to take home: to know who is calling is Amazon's part, and it worked. Who may read is yours.
 *
 * Source: UpGuard, as reported in July 2017.
 */
system Subscribers "Dow Jones, 2017" {
  owner "Dow Jones"
}

use aws

data Customers "Subscriber records" confidential contains personal, financial

boundary Internet untrusted {
  actor Stranger "Anyone with an account at Amazon"
}

boundary Account "Dow Jones' account" on aws {
  store Bucket "Subscriber bucket" on S3 {
    holds Customers
  }
}

flow Stranger -> Bucket "reads, signed in" over Https returns Customers {
  implements UserAuthentication "requests that are signed by an account at Amazon"
}
