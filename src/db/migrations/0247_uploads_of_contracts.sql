-- What an officer handed over is payments, or what others released of contracts and registers of them.
alter table payment_upload
  add column holds text not null default 'payments'
    constraint payment_upload_holds check (holds in ('payments', 'contracts'));
