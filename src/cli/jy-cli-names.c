/* jy-cli-names.c - the names and numbers that people give a command
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include <glib/gi18n.h>

#include "jy-area-tree.h"
#include "jy-cli-private.h"
#include "jy-date.h"
#include "jy-error.h"
#include "jy-id-number.h"
#include "jy-store-households.h"
#include "jy-store-residents.h"
#include "jy-text.h"

gboolean
jy_cli_find_resident (JyCli *self, const char *number, gint64 *id, GError **error)
{
  JyIdNumber parsed;

  *id = 0;
  if (jy_id_number_parse (number, &self->work.today, &parsed) == JY_ID_NUMBER_GOOD)
    number = parsed.number;
  if (!jy_store_find_resident_by_number (self->store, number, id, error))
    return FALSE;
  if (*id != 0)
    return TRUE;

  g_set_error_literal (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                       _("Nobody here has that identity number: check it, or find the person with "
                         "“jiayi find”."));
  return FALSE;
}

gboolean
jy_cli_find_area (JyCli *self, const char *name, gint64 *id, GError **error)
{
  g_autoptr (JyAreaTree) tree = NULL;
  const JyStoredArea *area;
  GPtrArray *areas = jy_store_list_areas (self->store, error);

  if (areas == NULL)
    return FALSE;

  tree = jy_area_tree_new (areas);
  area = jy_area_tree_find_by_name (tree, name);
  *id = area != NULL ? area->id : 0;
  if (area == NULL)
    g_set_error (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                 _("There is no area called “%s”: take a name of the page of teams and areas."),
                 name);

  return area != NULL;
}

gboolean
jy_cli_find_team (JyCli *self, const char *name, gint64 *id, GError **error)
{
  g_autoptr (GPtrArray) teams = jy_store_list_teams (self->store, error);
  g_autofree char *key = jy_text_fold (name);

  *id = 0;
  for (guint i = 0; teams != NULL && i < teams->len && *id == 0; i++)
    {
      const JyStoredTeam *team = teams->pdata[i];
      g_autofree char *other = jy_text_fold (team->name);

      if (g_str_equal (key, other))
        *id = team->id;
    }
  if (teams != NULL && *id == 0)
    g_set_error (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                 _("There is no team called “%s”: take a name of the page of teams and areas."),
                 name);

  return *id != 0;
}

gboolean
jy_cli_find_staff (JyCli *self, const char *name, gint64 *id, GError **error)
{
  g_autofree char *key = jy_text_fold (name);
  g_autoptr (GPtrArray) staff = jy_store_list_staff (self->store, error);

  *id = 0;
  for (guint i = 0; staff != NULL && i < staff->len && *id == 0; i++)
    {
      const JyStoredStaff *one = staff->pdata[i];
      g_autofree char *other = jy_text_fold (one->name);

      if (g_str_equal (key, other))
        *id = one->id;
    }
  if (staff != NULL && *id == 0)
    g_set_error (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                 _("Nobody called “%s” works here: take a name of the page of teams and areas."),
                 name);

  return *id != 0;
}

gboolean
jy_cli_parse_day (JyCli *self, const char *option, const char *text, GDate *day, GError **error)
{
  if (jy_date_parse (text, &self->work.today, day))
    return TRUE;

  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _("%s takes a day, like 2026-09-30, not “%s”."), option, text);
  return FALSE;
}

gboolean
jy_cli_find_household (JyCli *self, const char *number, gint64 *id, GError **error)
{
  if (!jy_store_find_household (self->store, number, id, error))
    return FALSE;
  if (*id == 0)
    g_set_error (error, JY_ERROR, JY_ERROR_NOT_FOUND,
                 _("There is no household with the number “%s”: find it with “jiayi find”."),
                 number);

  return *id != 0;
}
