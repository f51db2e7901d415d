/* jy-import-text.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-import-text.h"

#include <glib/gi18n.h>

#include "jy-mask.h"
#include "jy-relation.h"

static const JyRosterPerson *
get_person (const JyRoster *roster, guint index)
{
  return &g_array_index (jy_roster_get_persons (roster), JyRosterPerson, index);
}

static const JyRosterHousehold *
get_household (const JyRoster *roster, guint index)
{
  return index != G_MAXUINT
           ? &g_array_index (jy_roster_get_households (roster), JyRosterHousehold, index)
           : NULL;
}

static char *
dup_place (const JyRoster *roster, guint sheet, guint row)
{
  const JyRosterSheet *what = g_ptr_array_index (jy_roster_get_file (roster)->sheets, sheet);

  return row > 0 ? g_strdup_printf ("%s %u", what->name, row) : g_strdup (what->name);
}

/* Its number, or its address where the roster has no numbers. */
static char *
dup_household (const JyRosterHousehold *household)
{
  if (household == NULL)
    return NULL;
  if (household->new_number != NULL)
    return g_strdup (household->new_number);

  return g_strdup (*household->number != '\0' ? household->number : household->address);
}

static char *
dup_masked (JyRosterField field, const char *text)
{
  if (field == JY_ROSTER_PHONE)
    return jy_mask_phone (text);

  return field == JY_ROSTER_ID_NUMBER ? jy_mask_id_number (text) : g_strdup (text);
}

/* All that is different of a person, or with @person G_MAXUINT of @household. */
static char *
dup_differences (const JyRoster *roster, guint person, guint household)
{
  const GArray *differences = jy_roster_get_differences (roster);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < differences->len; i++)
    {
      const JyRosterDifference *difference = &g_array_index (differences, JyRosterDifference, i);
      g_autofree char *from = NULL;
      g_autofree char *to = NULL;

      if (difference->person != person ||
          (person == G_MAXUINT && difference->household != household))
        continue;
      from = dup_masked (difference->field, difference->from);
      to = dup_masked (difference->field, difference->to);
      g_string_append_printf (text, "%s%s: %s → %s", text->len > 0 ? "; " : "",
                              jy_roster_field_get_name (difference->field), from, to);
    }

  return g_string_free (text, FALSE);
}

static char *
dup_new_person (const JyRosterPerson *person)
{
  g_autofree char *groups = jy_groups_dup_text (person->groups);
  const char *relation = jy_relation_get_name (person->relation);

  return *groups != '\0' ? g_strdup_printf ("%s · %s", relation, groups) : g_strdup (relation);
}

static void
say_person (const JyRoster *roster, guint index, JyImportTexts *texts)
{
  const JyRosterPerson *person = get_person (roster, index);

  texts->place = dup_place (roster, person->sheet, person->row);
  texts->household = dup_household (get_household (roster, person->household));
  texts->name = g_strdup (person->name);
  texts->what = person->outcome == JY_ROSTER_NEW
                  ? dup_new_person (person)
                  : dup_differences (roster, index, person->household);
}

static void
say_household (const JyRoster *roster, guint index, JyImportTexts *texts)
{
  const JyRosterHousehold *household = get_household (roster, index);
  const JyRosterPerson *first = get_person (roster, household->first);
  const JyRosterName *area =
    jy_roster_names_get (jy_roster_get_names (roster), JY_ROSTER_NAMES_AREA, household->area);

  texts->place = dup_place (roster, first->sheet, first->row);
  texts->household = dup_household (household);
  texts->name = g_strdup (*household->head != '\0' ? household->head : first->name);
  texts->what = household->outcome == JY_ROSTER_NEW
                  ? g_strdup_printf ("%s %s", area != NULL ? area->name : "", household->address)
                  : dup_differences (roster, G_MAXUINT, index);
}

static void
say_problem (const JyRoster *roster, guint index, JyImportTexts *texts)
{
  const JyRosterProblem *problem =
    &g_array_index (jy_roster_get_problems (roster), JyRosterProblem, index);
  const JyRosterPerson *person = get_person (roster, problem->person);

  say_person (roster, problem->person, texts);
  g_free (texts->what);
  texts->what = jy_roster_dup_message (roster, problem);
  if (jy_roster_faults[problem->fault].severity == JY_ROSTER_DOUBTFUL)
    texts->decision = g_strdup (jy_roster_choice_get_name (person->choice));
}

static void
say_name (const JyRoster *roster, guint index, JyImportTexts *texts)
{
  static const char *const kinds[JY_ROSTER_NAMES_N_KINDS] = {
    [JY_ROSTER_NAMES_AREA] = N_("Community or village"),
    [JY_ROSTER_NAMES_TEAM] = N_("Team"),
    [JY_ROSTER_NAMES_STAFF] = N_("Doctor"),
    [JY_ROSTER_NAMES_PACKAGE] = N_("Package"),
  };
  const JyRosterNameKind kind = index % JY_ROSTER_NAMES_N_KINDS;
  const JyRosterName *name =
    jy_roster_names_get (jy_roster_get_names (roster), kind, index / JY_ROSTER_NAMES_N_KINDS);

  texts->place = g_strdup (_(kinds[kind]));
  texts->name = g_strdup (name->name);
  texts->household = g_strdup_printf (ngettext ("%u row", "%u rows", name->n_rows), name->n_rows);
  texts->what = name->ours != NULL ? g_strdup (name->ours) : g_strdup (_("Will be added"));
}

static void
say_skip (const JyRoster *roster, guint index, JyImportTexts *texts)
{
  const JyRosterSkip *skip = &g_array_index (jy_roster_get_skips (roster), JyRosterSkip, index);

  texts->place = dup_place (roster, skip->sheet, skip->row);
  texts->what = g_strdup (_(skip->message));
}

JyImportRow *
jy_import_text_new_row (const JyRoster *roster, const JyImportLine *line)
{
  JyImportTexts texts = { 0 };

  switch (line->kind)
    {
    case JY_IMPORT_LINE_PERSON:
      say_person (roster, line->index, &texts);
      break;
    case JY_IMPORT_LINE_HOUSEHOLD:
      say_household (roster, line->index, &texts);
      break;
    case JY_IMPORT_LINE_PROBLEM:
      say_problem (roster, line->index, &texts);
      break;
    case JY_IMPORT_LINE_NAME:
      say_name (roster, line->index, &texts);
      break;
    case JY_IMPORT_LINE_SKIP:
      say_skip (roster, line->index, &texts);
      break;
    default:
      g_assert_not_reached ();
    }

  return jy_import_row_new (&texts);
}
