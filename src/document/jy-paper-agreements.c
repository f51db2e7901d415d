/* jy-paper-agreements.c - what lists on paper say of many agreements
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-date.h"
#include "jy-paper-reader.h"
#include "jy-store-agreement-members.h"
#include "jy-store-agreements.h"
#include "jy-store-packages.h"
#include "jy-store-register-rows.h"
#include "jy-store-residents.h"

/* The names of the members and of their packages. */
static gboolean
set_members (JyPaperReader *self, JyPaperFacts *row, gint64 agreement, GError **error)
{
  g_autoptr (GPtrArray) members =
    jy_store_list_agreement_members (self->work->store, agreement, error);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) packages = g_string_new (NULL);

  for (guint i = 0; members != NULL && i < members->len; i++)
    {
      const JyStoredAgreementMember *member = members->pdata[i];
      const JyStoredPackage *package = jy_paper_reader_find (self->packages, member->package);
      g_autoptr (JyStoredResident) resident =
        jy_store_get_resident (self->work->store, member->resident, error);

      if (resident == NULL)
        return FALSE;
      g_string_append_printf (names, "%s%s", names->len > 0 ? "、" : "", resident->name);
      if (package != NULL && g_strstr_len (packages->str, -1, package->name) == NULL)
        g_string_append_printf (packages, "%s%s", packages->len > 0 ? "、" : "", package->name);
    }
  jy_paper_facts_set (row, "row.members", names->str);
  jy_paper_facts_set (row, "row.packages", packages->str);

  return members != NULL;
}

static gboolean
set_channel (JyPaperReader *self, JyPaperFacts *row, gint64 agreement, GError **error)
{
  g_autoptr (JyStoredAgreement) stored =
    jy_store_get_agreement (self->work->store, agreement, error);
  char code[2] = { 0, 0 };

  if (stored == NULL)
    return FALSE;

  code[0] = (char) ('0' + stored->channel);
  if (stored->channel > 0)
    jy_paper_facts_set (row, "row.channel", jy_choice_get_name (jy_sign_channels, code));

  return TRUE;
}

/* Short, as the columns are. */
static void
set_day (JyPaperFacts *row, const char *name, const GDate *day)
{
  char text[JY_DATE_TEXT_SIZE];

  if (g_date_valid (day))
    {
      jy_date_to_text (day, text);
      jy_paper_facts_set (row, name, text);
    }
}

static void
set_listed (JyPaperFacts *row, const JyListedAgreement *agreement, int index)
{
  jy_paper_facts_set_number (row, "row.index", index);
  jy_paper_facts_set (row, "row.number", agreement->number);
  jy_paper_facts_set (row, "row.head", agreement->head);
  jy_paper_facts_set (row, "row.household_number", agreement->household_number);
  jy_paper_facts_set (row, "row.area", agreement->area);
  jy_paper_facts_set_number (row, "row.n_members", agreement->n_members);
  set_day (row, "row.signed_on", &agreement->facts.signed_on);
  set_day (row, "row.starts_on", &agreement->facts.starts_on);
  set_day (row, "row.ends_on", &agreement->facts.ends_on);
  jy_paper_facts_set (row, "row.team", agreement->team);
  jy_paper_facts_set (row, "row.doctor", agreement->doctor);
}

static gboolean
read_page (JyPaperReader *self, JyPaperFacts *facts, const GArray *ids, guint first, GError **error)
{
  g_autoptr (GPtrArray) listed = jy_store_get_listed_agreements (self->work->store, ids, error);
  g_autoptr (GArray) households = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autoptr (GPtrArray) homes = NULL;

  if (listed == NULL)
    return FALSE;

  for (guint i = 0; i < listed->len; i++)
    {
      const JyListedAgreement *agreement = listed->pdata[i];
      gint64 household = agreement != NULL ? agreement->household : 0;

      g_array_append_val (households, household);
    }
  homes = jy_store_get_register_households (self->work->store, households, error);
  for (guint i = 0; homes != NULL && i < listed->len; i++)
    {
      const JyListedAgreement *agreement = listed->pdata[i];
      const JyRegisterHousehold *home = homes->pdata[i];
      JyPaperFacts *row;

      if (agreement == NULL)
        continue;
      row = jy_paper_facts_add_row (facts, "agreements");
      jy_paper_facts_set_subject (row, agreement->household, 0);
      set_listed (row, agreement, (int) (first + i) + 1);
      if (home != NULL)
        {
          jy_paper_facts_set (row, "row.address", home->address);
          if (!jy_paper_reader_set_phone (self, row, "row.phone", home, error))
            return FALSE;
        }
      if (!set_members (self, row, agreement->id, error) ||
          !set_channel (self, row, agreement->id, error))
        return FALSE;
    }

  return homes != NULL;
}

JyPaperFacts *
jy_paper_reader_read_agreements (JyPaperReader *self, const GArray *agreements, GError **error)
{
  g_autoptr (JyPaperFacts) facts = jy_paper_facts_new ();

  jy_paper_reader_set_centre (self, facts);
  jy_paper_facts_set_number (facts, "number", (int) agreements->len);
  for (guint at = 0; at < agreements->len; at += JY_STORE_MAX_IDS)
    {
      g_autoptr (GArray) ids = g_array_new (FALSE, FALSE, sizeof (gint64));

      g_array_append_vals (ids, &g_array_index (agreements, gint64, at),
                           MIN (agreements->len - at, JY_STORE_MAX_IDS));
      if (!read_page (self, facts, ids, at, error))
        return NULL;
    }

  return g_steal_pointer (&facts);
}
