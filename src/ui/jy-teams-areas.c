/* jy-teams-areas.c - the territory with its figures
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-organisation-code.h"
#include "jy-organisation-options.h"
#include "jy-rate.h"
#include "jy-record-form.h"
#include "jy-setting.h"
#include "jy-store-register.h"
#include "jy-teams-private.h"
#include "jy-work-areas.h"

#define NOT_KNOWN (-1)

static JyOffice *
get_office (gpointer owner)
{
  return jy_page_get_office (JY_PAGE (owner));
}

static const JyStoredAreaBase *
find_base (const JyOrganisation *organisation, gint64 area)
{
  for (guint i = 0; i < organisation->bases->len; i++)
    {
      const JyStoredAreaBase *base = organisation->bases->pdata[i];

      if (base->area == area)
        return base;
    }

  return NULL;
}

/* An area's own figure, otherwise the sum of its parts'. */
static int
sum_base (const JyOrganisation *organisation, gint64 area, gsize offset, gboolean *is_sum)
{
  const JyStoredAreaBase *base = find_base (organisation, area);
  const GPtrArray *parts = jy_area_tree_get_parts (organisation->areas, area);
  int own = base != NULL ? G_STRUCT_MEMBER (int, base, offset) : NOT_KNOWN;
  int sum = NOT_KNOWN;

  *is_sum = FALSE;
  if (own != NOT_KNOWN)
    return own;

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    {
      const JyStoredArea *part = parts->pdata[i];
      gboolean ignored;
      int figure = sum_base (organisation, part->id, offset, &ignored);

      if (figure != NOT_KNOWN)
        sum = MAX (sum, 0) + figure;
    }

  *is_sum = sum != NOT_KNOWN;
  return sum;
}

static char *
dup_figure (int figure, gboolean is_sum)
{
  if (figure == NOT_KNOWN)
    return g_strdup ("–");

  return is_sum ? g_strdup_printf ("(%d)", figure) : g_strdup_printf ("%d", figure);
}

/* At the end of the year shown. */
static int
get_target_rate (JyTeamsPage *page)
{
  GDate last;

  g_date_clear (&last, 1);
  g_date_set_dmy (&last, 31, G_DATE_DECEMBER, (GDateYear) jy_teams_page_get_year (page));

  return jy_organisation_get_number (jy_teams_page_get_organisation (page),
                                     JY_SETTING_TARGET_SIGN_RATE, &last);
}

/* S93: what is asked for, otherwise the population times the target rate; where only the parts have
 * figures, the sum of what they owe, as the report has it. */
static int
sum_target (JyTeamsPage *page, gint64 area, gboolean *is_sum)
{
  const JyOrganisation *organisation = jy_teams_page_get_organisation (page);
  const JyStoredAreaBase *base = find_base (organisation, area);
  const GPtrArray *parts = jy_area_tree_get_parts (organisation->areas, area);
  int sum = NOT_KNOWN;

  *is_sum = FALSE;
  if (base != NULL && base->target_persons != NOT_KNOWN)
    return base->target_persons;
  if (base != NULL && base->population != NOT_KNOWN)
    return (int) jy_rate_get_target (base->population, get_target_rate (page));

  for (guint i = 0; parts != NULL && i < parts->len; i++)
    {
      gboolean ignored;
      int target = sum_target (page, ((JyStoredArea *) parts->pdata[i])->id, &ignored);

      if (target != NOT_KNOWN)
        sum = MAX (sum, 0) + target;
    }

  *is_sum = sum != NOT_KNOWN;
  return sum;
}

static char *
dup_target (JyTeamsPage *page, gint64 area)
{
  gboolean is_sum;
  int target = sum_target (page, area, &is_sum);

  return dup_figure (target, is_sum);
}

/* The signing rate: of the population served, where it is known; otherwise of those registered, and
 * then it is marked, as in the report. */
static char *
dup_rate (int population, const JyAreaCount *count)
{
  g_autofree char *registered = NULL;

  if (population != NOT_KNOWN)
    return jy_rate_dup_text ((JyRate){ count->n_signed_people, population });

  registered = jy_rate_dup_text ((JyRate){ count->n_signed_people, count->n_people });
  return g_strconcat (registered, "*", NULL);
}

/* Who is on the register in an area and its parts. */
static void
sum_register (const JyOrganisation *organisation, gint64 area, JyAreaCount *sum)
{
  for (guint i = 0; i < organisation->counts->len; i++)
    {
      const JyAreaCount *count = &g_array_index (organisation->counts, JyAreaCount, i);

      if (!jy_area_tree_contains (organisation->areas, area, count->area))
        continue;

      sum->n_people += count->n_people;
      sum->n_signed_people += count->n_signed_people;
    }
}

void
jy_teams_add_area_name (GStrvBuilder *texts, JyTeamsPage *self, const JyStoredArea *area)
{
  const JyAreaTree *tree = jy_teams_page_get_organisation (self)->areas;
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = jy_area_tree_get_depth (tree, area->id); i > 0; i--)
    g_string_append (text, "\u2003\u2003"); /* two em spaces */
  g_string_append (text, area->name);
  g_strv_builder_add (texts, text->str);
}

static void
add_taken (GStrvBuilder *texts, char *text)
{
  g_autofree char *owned = text;

  g_strv_builder_add (texts, owned);
}

/* clang-format off */
static const JyColumn columns[] = {
  { N_("Area"),       "text-0", NULL, 18, 0, TRUE },
  { N_("Kind"),       "text-1", NULL, 11,  0, FALSE },
  { N_("Code"),       "text-2", NULL, 4,  0, FALSE },
  { N_("Team"),       "text-3", NULL, 10, 0, FALSE },
  { N_("Population"), "text-4", NULL, 8,  1, FALSE },
  { N_("Households"), "text-5", NULL, 8,  1, FALSE },
  { N_("Target"),     "text-6", NULL, 8,  1, FALSE },
  { N_("Registered"), "text-7", NULL, 8,  1, FALSE },
  { N_("Signed"),     "text-8", NULL, 8,  1, FALSE },
  { N_("Rate"),       "text-9", NULL, 7,  1, FALSE },
};

static const JyFieldInfo area_fields[] = {
  { "name",          N_("Area"),                     NULL,               NULL,          TRUE,  0 },
  { "kind",          N_("Kind"),                     jy_field_read_code, jy_area_kinds, TRUE,  4 },
  { "parent",        N_("Part of"),                  NULL,               NULL,          FALSE, 0 },
  { "code",          N_("Code (3 digits)"),          NULL,               NULL,          FALSE, 5 },
  { "officer",       N_("Officer of the committee"), NULL,               NULL,          FALSE, 16 },
  { "officer_phone", N_("Phone"),                    NULL,               NULL,          FALSE, 16 },
  { NULL },
};

static const JyFieldInfo base_fields[] = {
  { "population",     N_("Population"),                         jy_record_read_count, NULL, FALSE, 10 },
  { "households",     N_("Households"),                         jy_record_read_count, NULL, FALSE, 10 },
  { "target_persons", N_("Target (empty: by the target rate)"), jy_record_read_count, NULL, FALSE, 10 },
  { "source",         N_("Source"),                             NULL,                 NULL, FALSE, 0 },
  { "dated_on",       N_("Dated"),                              jy_field_read_date,   NULL, FALSE, 12 },
  { "note",           N_("Note"),                               NULL,                 NULL, FALSE, 0 },
  { NULL },
};
/* clang-format on */

static void
fill (GStrvBuilder *texts, gconstpointer record, gpointer owner)
{
  const JyStoredArea *area = record;
  const JyOrganisation *organisation = jy_teams_page_get_organisation (owner);
  gint64 team;
  gboolean is_sum;
  int population, households;
  GDate today;
  JyAreaCount count = { 0 };

  jy_office_get_today (get_office (owner), &today);
  team = jy_area_tree_find_team (organisation->areas, organisation->team_areas, area->id, &today);
  sum_register (organisation, area->id, &count);

  jy_teams_add_area_name (texts, owner, area);
  g_strv_builder_add (texts, jy_choice_get_name (jy_area_kinds, area->kind));
  g_strv_builder_add (texts, area->code);
  g_strv_builder_add (texts, jy_organisation_get_team_name (organisation, team));
  population =
    sum_base (organisation, area->id, G_STRUCT_OFFSET (JyStoredAreaBase, population), &is_sum);
  add_taken (texts, dup_figure (population, is_sum));
  households =
    sum_base (organisation, area->id, G_STRUCT_OFFSET (JyStoredAreaBase, households), &is_sum);
  add_taken (texts, dup_figure (households, is_sum));
  add_taken (texts, dup_target (owner, area->id));
  add_taken (texts, g_strdup_printf ("%d", count.n_people));
  add_taken (texts, g_strdup_printf ("%d", count.n_signed_people));
  add_taken (texts, dup_rate (population, &count));
}

static const JyFieldDialogInfo add_dialog = {
  N_("Add an Area"),
  N_("_Add"),
  area_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_area,
  (GDestroyNotify) jy_stored_area_free,
};

static const JyFieldDialogInfo edit_dialog = {
  N_("Change an Area"),
  N_("_Save"),
  area_fields,
  jy_record_dialog_set_up,
  jy_record_dialog_collect,
  jy_work_save_area,
  (GDestroyNotify) jy_stored_area_free,
};

static void
show_area (JyRecordList *list, const JyFieldDialogInfo *info, JyStoredArea *area, gpointer owner)
{
  const JyRecordOptions options = {
    "parent", jy_organisation_dup_area_options (jy_teams_page_get_organisation (owner)), TRUE
  };

  jy_record_dialog_new (GTK_WIDGET (list), get_office (owner), info, NULL, &jy_area_record, area,
                        &options, 1);
}

/* A new one is beside the selected one. */
static void
add_area (JyRecordList *list, gconstpointer record, gpointer owner)
{
  const JyStoredArea *beside = record;
  JyStoredArea *area = g_new0 (JyStoredArea, 1);

  area->id = jy_office_new_id (get_office (owner));
  area->kind = g_strdup (beside != NULL ? beside->kind : "township");
  area->parent = beside != NULL ? beside->parent : 0;
  show_area (list, &add_dialog, area, owner);
}

static void
edit_area (JyRecordList *list, gconstpointer record, gpointer owner)
{
  show_area (list, &edit_dialog, jy_stored_area_copy (record), owner);
}

static void
close_area (JyRecordList *list, gconstpointer record, gpointer owner)
{
  jy_record_close (GTK_WIDGET (list), get_office (owner), jy_work_close_area, record);
}

/* clang-format off */
static const JyFieldDialogInfo base_dialog = {
  N_("Base Figures"), N_("_Save"), base_fields, jy_record_dialog_set_up,
  jy_record_dialog_collect_list, jy_work_set_area_bases, (GDestroyNotify) g_ptr_array_unref,
};
/* clang-format on */

static void
edit_base (JyRecordList *list, gconstpointer record, gpointer owner)
{
  const JyStoredArea *area = record;
  int year = jy_teams_page_get_year (owner);
  const JyStoredAreaBase *stored = find_base (jy_teams_page_get_organisation (owner), area->id);
  JyStoredAreaBase none = { .area = area->id, .year = year };
  /* Translators: an area and a year. */
  g_autofree char *subject = g_strdup_printf (C_("year", "%s, %d"), area->name, year);

  none.id = jy_office_new_id (get_office (owner));
  none.population = none.households = none.target_persons = NOT_KNOWN;
  jy_record_dialog_new (GTK_WIDGET (list), get_office (owner), &base_dialog, subject,
                        &jy_area_base_record,
                        jy_stored_area_base_copy (stored != NULL ? stored : &none), NULL, 0);
}

const JyRecordListInfo jy_teams_areas = {
  .name = N_("Areas"),
  .type = &jy_area_record,
  .columns = columns,
  .n_columns = G_N_ELEMENTS (columns),
  .fill = fill,
  .add = { N_("_Add an Area…"), add_area, FALSE },
  .edit = { N_("_Change…"), edit_area, TRUE },
  .close = { N_("C_lose"), close_area, TRUE },
  .more = { N_("_Figures…"), edit_base, TRUE },
  .empty_title = N_("No Areas Yet"),
  .empty_text = N_("Areas are the parts of the territory: townships, villages, communities. A "
                   "roster brings its own."),
};
