system Payroll "Payroll" {
  owner "Payments team"
  incidents {
    detect by "SecOps" using "Microsoft Sentinel"
    assess, diagnose, close by "SecOps"
    stabilize by "Platform team"
    fallout   by "Crisis team"
    notify "Data protection officer" within 72 hours
  }
}
