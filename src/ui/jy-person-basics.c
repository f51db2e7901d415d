/* jy-person-basics.c - a person's own data, edited in place
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-sections.h"

#include <glib/gi18n.h>

#include "jy-household.h"
#include "jy-person-code.h"
#include "jy-work-residents.h"

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "name",              N_("Full name"),       NULL,               NULL,                  TRUE,  0 },
  { "sex",               N_("Sex"),             jy_field_read_code, jy_sexes,              TRUE,  4 },
  { "born_on",           N_("Born on"),         jy_field_read_date, NULL,                  TRUE,  11 },
  { "id_type",           N_("Document"),        jy_field_read_code, jy_id_types,           TRUE,  4 },
  { "id_number",         N_("Identity number"), NULL,               NULL,                  FALSE, 0 },
  { "phone",             N_("Phone"),           NULL,               NULL,                  FALSE, 0 },
  { "resid_type",        N_("Registration"),    jy_field_read_code, jy_resid_types,        TRUE,  4 },
  { "residence_pattern", N_("Lives"),           jy_field_read_code, jy_residence_patterns, TRUE,  4 },
  { "away_place",        N_("Where, if away"),  NULL,               NULL,                  FALSE, 0 },
  { "note",              N_("Note"),            NULL,               NULL,                  FALSE, 0 },
  { NULL },
};

/* rules.md 3.5: the first visit counts from this day. */
static const JyFieldInfo newborn_fields[] = {
  { "discharged_on",     N_("Left hospital on"), jy_field_read_date, NULL,                 FALSE, 11 },
  { NULL },
};
/* clang-format on */

/* The fields of jy_person_check() are columns, and so are ours. */
static gboolean
check (JyRecordSection *section, gconstpointer record)
{
  const JyStoredResident *resident = record;
  const JyPersonForm form = {
    resident->name,      resident->sex,   resident->born_on, resident->id_type,
    resident->id_number, resident->phone, resident->died_on,
  };
  const JyIssue *issues[JY_PERSON_MAX_ISSUES];
  gboolean good = TRUE;
  GDate today;
  gsize n;

  jy_record_section_get_today (section, &today);
  n = jy_person_check (&form, &today, issues);
  for (gsize i = n; i > 0; i--)
    {
      jy_record_section_show_issue (section, issues[i - 1]->field, _(issues[i - 1]->message));
      good = good && issues[i - 1]->severity != JY_SEVERITY_REFUSE;
    }

  return good;
}

GtkWidget *
jy_person_basics_new (JyOffice *office)
{
  GtkWidget *section =
    jy_record_section_new (office, &jy_resident_record, jy_work_correct_resident, check);

  jy_record_section_add_fields (JY_RECORD_SECTION (section), NULL, fields, 2);
  jy_record_section_add_fields (JY_RECORD_SECTION (section), _("Newborn"), newborn_fields, 2);
  return section;
}
