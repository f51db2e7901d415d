/* jy-signing-leaflets.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-leaflets.h"

#include <glib/gi18n.h>

#include "jy-record-form.h"

#define LEAFLET "leaflet:"

struct _JySigningLeaflets
{
  JySigningStep parent_instance;

  JyFieldGrid *grid; /* (nullable): nobody is in a group */
};

G_DEFINE_FINAL_TYPE (JySigningLeaflets, jy_signing_leaflets, JY_TYPE_SIGNING_STEP)

/* Who among those who sign is in @group: their names, and how many. */
static char *
dup_names (const JySigningDesk *desk, JyGroup group, int *n)
{
  g_autoptr (GString) names = g_string_new (NULL);

  *n = 0;
  for (guint i = 0; i < desk->persons->len; i++)
    {
      const JySigningPerson *person = g_ptr_array_index (desk->persons, i);

      if ((person->groups & group) == 0 ||
          jy_signing_find_member (desk->signing, person->resident) == NULL)
        continue;

      (*n)++;
      g_string_append_printf (names, "%s%s", names->len > 0 ? C_("list", ", ") : "", person->name);
    }

  return g_string_free (g_steal_pointer (&names), FALSE);
}

/* A field for each group somebody is in: how many copies. */
static const JyFieldInfo *
make_fields (JySigningStep *step)
{
  const JySigningDesk *desk = jy_signing_step_get_desk (step);
  JyFieldTable *table = jy_signing_step_add_table (step);

  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    {
      int n;
      g_autofree char *names = dup_names (desk, info->group, &n);
      JyFieldInfo field = { .read = jy_record_read_count, .chars = 4 };

      if (n == 0)
        continue;
      field.name = jy_field_table_keep (table, g_strconcat (LEAFLET, info->kind, NULL));
      /* Translators: a population group, and who belongs to it */
      field.label = jy_field_table_keep (
        table, g_strdup_printf (_("%s (%s)"), g_dpgettext2 (NULL, "group", info->name), names));
      jy_field_table_add (table, &field);
    }

  return jy_field_table_get (table);
}

static const JyStoredAgreementMaterial *
find_given (const JySigning *signing, const char *kind)
{
  for (guint i = 0; i < signing->materials->len; i++)
    {
      const JyStoredAgreementMaterial *material = g_ptr_array_index (signing->materials, i);

      if (g_str_equal (material->kind, kind))
        return material;
    }

  return NULL;
}

static gboolean
is_any_given (const JySigning *signing)
{
  for (guint i = 0; i < signing->materials->len; i++)
    if (g_str_has_prefix (((JyStoredAgreementMaterial *) signing->materials->pdata[i])->kind,
                          LEAFLET))
      return TRUE;

  return FALSE;
}

/* One copy for each person is suggested, unless the step was filled before. */
static void
show_copies (JySigningLeaflets *self, const JySigningDesk *desk)
{
  gboolean before = is_any_given (desk->signing);

  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    {
      int n;
      g_autofree char *names = dup_names (desk, info->group, &n);
      g_autofree char *kind = g_strconcat (LEAFLET, info->kind, NULL);
      const JyStoredAgreementMaterial *given = find_given (desk->signing, kind);
      g_autofree char *copies = g_strdup_printf ("%d", given != NULL ? given->copies
                                                       : before      ? 0
                                                                     : n);

      if (n > 0)
        jy_field_grid_set_text (self->grid, kind, copies);
    }
}

static void
jy_signing_leaflets_build (JySigningStep *step)
{
  JySigningLeaflets *self = JY_SIGNING_LEAFLETS (step);
  const JyFieldInfo *fields = make_fields (step);

  self->grid = NULL;
  if (fields[0].name == NULL)
    {
      jy_signing_step_add_line (
        step, _("Nobody who signs belongs to a group with a leaflet of its own."), "dim-label");
      return;
    }

  self->grid = jy_signing_step_add_grid (step, _("Copies handed out"), fields, 1);
  show_copies (self, jy_signing_step_get_desk (step));
}

static void
collect_copies (JySigningLeaflets *self, JySigning *signing, const char *kind, const GDate *today)
{
  g_autofree char *value = jy_field_grid_dup_value (self->grid, kind);
  int copies = (int) g_ascii_strtoll (value, NULL, 10);
  JyStoredAgreementMaterial *material;

  if (copies <= 0)
    return;

  material = g_new0 (JyStoredAgreementMaterial, 1);
  material->kind = g_strdup (kind);
  material->copies = copies;
  material->given_on = *today;
  g_ptr_array_add (signing->materials, material);
}

static gboolean
jy_signing_leaflets_collect (JySigningStep *step)
{
  JySigningLeaflets *self = JY_SIGNING_LEAFLETS (step);
  const JySigningDesk *desk = jy_signing_step_get_desk (step);
  JySigning *signing = desk->signing;

  if (self->grid != NULL && !jy_field_grid_check (self->grid))
    return FALSE;

  for (guint i = signing->materials->len; i > 0; i--)
    if (g_str_has_prefix (((JyStoredAgreementMaterial *) signing->materials->pdata[i - 1])->kind,
                          LEAFLET))
      g_ptr_array_remove_index (signing->materials, i - 1);
  for (const JyGroupInfo *info = jy_groups; info->group != JY_GROUP_NONE; info++)
    {
      int n;
      g_autofree char *names = dup_names (desk, info->group, &n);
      g_autofree char *kind = g_strconcat (LEAFLET, info->kind, NULL);

      if (n > 0)
        collect_copies (self, signing, kind, jy_signing_step_get_today (step));
    }

  return TRUE;
}

static void
jy_signing_leaflets_class_init (JySigningLeafletsClass *klass)
{
  JySigningStepClass *step_class = JY_SIGNING_STEP_CLASS (klass);

  step_class->title = N_("Health education");
  step_class->lead = N_("Leaflets for the groups of those who sign; 0 for none.");
  step_class->build = jy_signing_leaflets_build;
  step_class->collect = jy_signing_leaflets_collect;
}

static void
jy_signing_leaflets_init (JySigningLeaflets *self G_GNUC_UNUSED)
{
}
