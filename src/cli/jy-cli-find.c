/* jy-cli-find.c - jiayi find TEXT: what the box over everything finds
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-agreement.h"
#include "jy-cli-private.h"
#include "jy-date.h"
#include "jy-mask.h"
#include "jy-person-code.h"
#include "jy-text.h"
#include "jy-work-register.h"

#define N_PEOPLE 20
#define N_HOUSEHOLDS 10

static const char *const matches[] = { "exact", "beginning", "inside" };

static void
add_person (JsonBuilder *builder, const JyRegisterPerson *person)
{
  g_autofree char *number = jy_mask_id_number (person->id_number);
  g_autofree char *phone = jy_mask_phone (person->phone);
  char born[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&person->born_on, born);
  jy_cli_add_text (builder, "kind", "resident");
  jy_cli_add_number (builder, "id", person->id);
  jy_cli_add_text (builder, "name", person->name);
  jy_cli_add_number (builder, "sex", person->sex);
  jy_cli_add_text (builder, "born_on", born);
  jy_cli_add_text (builder, "id_number", number);
  jy_cli_add_text (builder, "phone", phone);
  jy_cli_add_text (builder, "household", person->household_number);
  jy_cli_add_text (builder, "address", person->address);
  jy_cli_add_text (builder, "area", person->area_name);
  jy_cli_add_flag (builder, "on_register", person->on_register);
  jy_cli_add_flag (builder, "signed", person->agreement_state == JY_AGREEMENT_IN_FORCE);
}

static void
add_household (JsonBuilder *builder, const JyRegisterHousehold *household)
{
  g_autofree char *phone = jy_mask_phone (household->phone);

  jy_cli_add_text (builder, "kind", "household");
  jy_cli_add_number (builder, "id", household->id);
  jy_cli_add_text (builder, "number", household->number);
  jy_cli_add_text (builder, "head", household->head_name);
  jy_cli_add_text (builder, "address", household->address);
  jy_cli_add_text (builder, "phone", phone);
  jy_cli_add_text (builder, "area", household->area_name);
  jy_cli_add_number (builder, "members", household->n_members);
  jy_cli_add_number (builder, "signed", household->n_signed);
}

static void
tell_as_json (const GPtrArray *found)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_object (builder);
  jy_cli_begin_list (builder, "found");
  for (guint i = 0; i < found->len; i++)
    {
      const JyFound *one = g_ptr_array_index (found, i);

      json_builder_begin_object (builder);
      if (one->person != NULL)
        add_person (builder, one->person);
      else
        add_household (builder, one->household);
      jy_cli_add_text (builder, "match", matches[one->match]);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  jy_cli_print_json (builder);
}

static void
print_person (const JyRegisterPerson *person)
{
  g_autofree char *number = jy_mask_id_number (person->id_number);
  g_autofree char *phone = jy_mask_phone (person->phone);
  g_autofree char *sex = g_strdup_printf ("%d", person->sex);
  char born[JY_DATE_TEXT_SIZE];

  jy_date_to_text (&person->born_on, born);
  g_print ("%s  %s  %s  %s  %s  %s  %s\n", person->name, jy_choice_get_name (jy_sexes, sex), born,
           number, phone, person->household_number, person->address);
}

static void
print_household (const JyRegisterHousehold *household)
{
  g_print ("%s  %s  %s  %s  %d/%d\n", household->number, household->head_name, household->address,
           household->area_name, household->n_signed, household->n_members);
}

static gboolean
check_text (const char *text, GError **error)
{
  g_autofree char *key = jy_text_fold (text);

  return *key != '\0' || jy_cli_wrong_use (error, _("Say what to find: a name, its initials, a "
                                                    "number or a telephone number."));
}

static gboolean
find (JyCli *self, char **argv, GError **error)
{
  g_auto (GStrv) words = NULL;
  g_autoptr (JyFindQuery) query = NULL;
  g_autoptr (GPtrArray) found = NULL;

  if (!jy_cli_parse (self, argv, NULL, "TEXT", 1, &words, error) || !check_text (words[0], error) ||
      !jy_cli_open_existing (self, JY_STORE_READ_ONLY, error))
    return FALSE;

  query = jy_find_query_new (words[0], N_PEOPLE, N_HOUSEHOLDS);
  found = jy_work_find (&self->work, query, error);
  if (found == NULL)
    return FALSE;

  if (self->json)
    tell_as_json (found);
  for (guint i = 0; !self->json && i < found->len; i++)
    {
      const JyFound *one = g_ptr_array_index (found, i);

      if (one->person != NULL)
        print_person (one->person);
      else
        print_household (one->household);
    }

  return TRUE;
}

const JyCliCommand jy_cli_find = { "find", N_("Find people, households and agreements"), find };
