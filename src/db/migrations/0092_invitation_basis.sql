-- An invitation’s amount stands on what its files say, also where they say nothing or differ.
alter table invitation drop constraint invitation_vat_basis;
alter table invitation add constraint invitation_vat_basis check (vat_basis in ('net', 'gross', 'unstated', 'mixed'));
