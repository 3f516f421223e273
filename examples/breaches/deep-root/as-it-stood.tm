/*
 * Deep Root Analytics, June 2017: the records of 198 million voters in a bucket that anyone could read.
 *
 * On 1 June 2017 somebody changed the access settings of a bucket on Amazon S3. From then until 14 June, whoever knew
 * or guessed its address could fetch 1.1 terabytes, without a password. Amazon's half, storage that does not lose
 * or leak by itself, stood all the time. The settings are the customer's on any service: nobody kept anonymous access
 * blocked, and nobody would have noticed the change. A security researcher did.
 *
 * Source: UpGuard, as reported by Bank Info Security and others in June 2017.
 */
system DeepRoot "Deep Root Analytics, 2017" {
  owner "Deep Root Analytics"
}

use aws

data Voters "Voter records" restricted contains personal, sensitive

boundary Internet untrusted {
  actor Anyone "Anyone with the address"
}

boundary Account "Deep Root's account" on aws {
  store Warehouse "Bucket dra-dw" on S3 {
    holds Voters
  }
}

flow Anyone -> Warehouse "fetches" over Https returns Voters
