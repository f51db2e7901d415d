/* jy-paper-facts.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-paper-facts.h"

#include "jy-group.h"

struct _JyPaperFacts
{
  GHashTable *values; /* name → text */
  GHashTable *lists;  /* name → GPtrArray of JyPaperFacts */
};

/* Every field there is, by the list whose rows have it; a "tick" of a group is named
 * "group." and its kind. */
/* clang-format off */
static const struct
{
  const char *list;
  const char *names[20];
} known[] = {
  { "", {
    "today", "number",
    "centre.name", "centre.address", "centre.phone", "centre.complaint_phone", "centre.director" } },
  { "", {
    "team.name", "team.phone", "team.leader", "team.leader_phone", "doctor.name", "doctor.phone" } },
  { "", {
    "household.number", "household.head", "household.area", "household.address", "household.phone",
    "household.n_members" } },
  { "", {
    "agreement.number", "agreement.signer", "agreement.signer_number", "agreement.signed_on",
    "agreement.starts_on", "agreement.ends_on", "agreement.channel", "agreement.planned_time" } },
  { "", { "ending.reason", "ending.on", "ending.confirmed_by", "ending.confirmed_on" } },
  { "", {
    "resident.name", "resident.sex", "resident.age", "resident.born_on", "resident.id_number",
    "resident.phone", "resident.relation", "resident.groups", "resident.package",
    "resident.record_number" } },
  { "members", {
    "member.index", "member.name", "member.sex", "member.age", "member.born_on",
    "member.id_number", "member.phone", "member.relation", "member.groups", "member.package",
    "member.record_number" } },
  { "staff", { "staff.name", "staff.role", "staff.title", "staff.phone" } },
  { "services", { "service.member", "service.package", "service.name", "service.times" } },
  { "agreements", {
    "row.index", "row.number", "row.head", "row.household_number", "row.address", "row.phone",
    "row.area", "row.n_members", "row.members", "row.signed_on", "row.starts_on", "row.ends_on",
    "row.channel", "row.team", "row.doctor", "row.packages" } },
};
/* clang-format on */

JyPaperFacts *
jy_paper_facts_new (void)
{
  JyPaperFacts *self = g_new0 (JyPaperFacts, 1);

  self->values = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->lists =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);

  return self;
}

void
jy_paper_facts_free (JyPaperFacts *self)
{
  if (self == NULL)
    return;

  g_hash_table_unref (self->values);
  g_hash_table_unref (self->lists);
  g_free (self);
}

void
jy_paper_facts_set (JyPaperFacts *self, const char *name, const char *value)
{
  g_hash_table_replace (self->values, g_strdup (name), g_strdup (value != NULL ? value : ""));
}

/* As the records of this country write days. */
void
jy_paper_facts_set_day (JyPaperFacts *self, const char *name, const GDate *day)
{
  g_autofree char *text = NULL;

  if (g_date_valid (day))
    text = g_strdup_printf ("%d年%d月%d日", g_date_get_year (day), (int) g_date_get_month (day),
                            g_date_get_day (day));
  jy_paper_facts_set (self, name, text);
}

void
jy_paper_facts_set_number (JyPaperFacts *self, const char *name, int value)
{
  g_autofree char *text = g_strdup_printf ("%d", value);

  jy_paper_facts_set (self, name, text);
}

const char *
jy_paper_facts_get (const JyPaperFacts *self, const char *name)
{
  const char *value = g_hash_table_lookup (self->values, name);

  return value != NULL ? value : "";
}

JyPaperFacts *
jy_paper_facts_add_row (JyPaperFacts *self, const char *list)
{
  GPtrArray *rows = g_hash_table_lookup (self->lists, list);
  JyPaperFacts *row = jy_paper_facts_new ();

  if (rows == NULL)
    {
      rows = g_ptr_array_new_with_free_func ((GDestroyNotify) jy_paper_facts_free);
      g_hash_table_insert (self->lists, g_strdup (list), rows);
    }
  g_ptr_array_add (rows, row);

  return row;
}

const GPtrArray *
jy_paper_facts_get_rows (const JyPaperFacts *self, const char *list)
{
  return g_hash_table_lookup (self->lists, list);
}

gboolean
jy_paper_facts_has_list (const char *list)
{
  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if (*known[i].list != '\0' && g_str_equal (known[i].list, list))
      return TRUE;

  return FALSE;
}

gboolean
jy_paper_facts_has_name (const char *list, const char *field)
{
  if (g_str_has_prefix (field, "group."))
    return jy_group_from_kind (field + 6) != JY_GROUP_NONE || g_str_equal (field, "group.general");

  for (gsize i = 0; i < G_N_ELEMENTS (known); i++)
    if ((*known[i].list == '\0' || g_strcmp0 (known[i].list, list) == 0) &&
        g_strv_contains (known[i].names, field))
      return TRUE;

  return FALSE;
}
