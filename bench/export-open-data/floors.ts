/** The same rows with the same joins, in one statement. */
export const floors: Readonly<Record<string, (to: string) => string>> = {
  payments: (
    to,
  ) => `select m.file_id, m.line, m.paid_on, m.date_precision, m.amount_pence, f.vat_basis, m.kind, b.slug,
      p.public_name, p.redacted, s.slug, m.service_area, m.category, m.transaction_number, f.name,
      encode(f.sha256, 'hex'), f.publisher, f.invented
    from payment m join payment_file f on f.body_id = m.body_id and f.id = m.file_id
    join payee p on p.body_id = m.body_id and p.id = m.payee_id join body b on b.id = m.body_id
    left join payee_supplier l on l.body_id = m.body_id and l.payee_id = m.payee_id
    left join supplier s on s.id = l.supplier_id
    where f.standing and f.coverage = 'published' and m.paid_on <= '${to}'`,
  'promise-dates': (
    to,
  ) => `select i.due_on, i.id, i.promise_id, b.slug, t.slug, s.slug, i.quantity, p.unit, i.place,
      i.district_slug, i.ward_code, i.source
    from promise_instalment i join promise p on p.body_id = i.body_id and p.procurement_id = i.procurement_id
      and p.id = i.promise_id
    join body b on b.id = i.body_id join procurement t on t.body_id = i.body_id and t.id = i.procurement_id
    join supplier s on s.id = p.supplier_id where i.replaced_by is null and i.due_on <= '${to}'`,
};
