/*
 * Verizon and NICE Systems, July 2017: call logs with account PINs, in a supplier's open bucket.
 *
 * Verizon sent the records of its call center to a supplier, who kept them in a staging area on Amazon S3 that anyone
 * could read: names, phone numbers, and PINs with which a stranger can take an account over, thousands of them in clear.
 * It was found on 8 June, reported on 13 June and closed on 22 June. Three parties, and the model shows whose each gap
 * was: the bucket's settings were the supplier's, as the customer of Amazon; what was handed over, and to whom, was
 * Verizon's; nothing of it was Amazon's.
 *
 * Source: UpGuard, as reported by The Inquirer and Infosecurity Magazine in July 2017.
 */
system CallCenter "Verizon and NICE Systems, 2017" {
  owner "Verizon"
}

use aws

data CallLogs "Call logs" confidential contains personal, credentials

boundary Internet untrusted {
  actor Anyone "Anyone with the address"
}

boundary Verizon "Verizon" on premises {
  actor Agents "Call center"
}

boundary Nice "Supplier's account" on aws {
  owner "NICE Systems"
  external Supplier "NICE Systems"
  store Staging "Staging bucket" on S3 {
    holds CallLogs
  }
}

flow Agents -> Supplier "hands over calls" over Https carries CallLogs
flow Supplier -> Staging "files" over Https carries CallLogs
flow Anyone -> Staging "fetches" over Https returns CallLogs
