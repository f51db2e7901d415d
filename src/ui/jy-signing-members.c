/* jy-signing-members.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-signing-members.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-id-number.h"
#include "jy-person-code.h"

/* The form of one member. */
typedef struct
{
  JySigningMembers *step; /* (not owned) */
  JyFieldGrid *grid;
  const JyStoredResident *resident;
} Form;

struct _JySigningMembers
{
  JySigningStep parent_instance;

  GArray *forms; /* (element-type Form) */
};

G_DEFINE_FINAL_TYPE (JySigningMembers, jy_signing_members, JY_TYPE_SIGNING_STEP)

/* clang-format off */
static const JyFieldInfo fields[] = {
  { "id_number", N_("Identity number"), NULL,               NULL,     FALSE, 0 },
  { "born_on",   N_("Born on"),         jy_field_read_date, NULL,     TRUE,  11 },
  { "sex",       N_("Sex"),             jy_field_read_code, jy_sexes, TRUE,  3 },
  { "phone",     N_("Phone"),           NULL,               NULL,     FALSE, 0 },
  { NULL },
};
/* clang-format on */

/* A complete number says birth date and sex; a wrong one is told at once. */
static void
number_typed_cb (GtkEditable *entry, JySigningMembers *self)
{
  JyFieldGrid *grid = NULL;
  JyIdNumber number;
  char born[JY_DATE_TEXT_SIZE], sex[2] = { 0 };

  for (guint i = 0; i < self->forms->len; i++)
    if (jy_field_grid_get_input (g_array_index (self->forms, Form, i).grid, "id_number") ==
        GTK_WIDGET (entry))
      grid = g_array_index (self->forms, Form, i).grid;
  if (grid == NULL || jy_id_number_parse (gtk_editable_get_text (entry),
                                          jy_signing_step_get_today (JY_SIGNING_STEP (self)),
                                          &number) != JY_ID_NUMBER_GOOD)
    return;

  jy_date_to_text (&number.born, born);
  sex[0] = (char) ('0' + number.sex);
  jy_field_grid_suggest (grid, "born_on", born);
  jy_field_grid_suggest (grid, "sex", sex);
}

static void
show_member (JySigningMembers *self, const JyStoredResident *resident)
{
  Form form = { .step = self, .resident = resident };
  char sex[] = { (char) ('0' + resident->sex), '\0' };

  form.grid = jy_signing_step_add_grid (JY_SIGNING_STEP (self), resident->name, fields, 2);
  jy_field_grid_set_text (form.grid, "id_number", resident->id_number);
  jy_field_grid_set_date (form.grid, "born_on", &resident->born_on);
  jy_field_grid_set_text (form.grid, "sex", sex);
  jy_field_grid_set_text (form.grid, "phone", resident->phone);
  g_array_append_val (self->forms, form);
  g_signal_connect_object (jy_field_grid_get_input (form.grid, "id_number"), "changed",
                           G_CALLBACK (number_typed_cb), self, 0);
}

static void
jy_signing_members_build (JySigningStep *step)
{
  JySigningMembers *self = JY_SIGNING_MEMBERS (step);
  const JySigningDesk *desk = jy_signing_step_get_desk (step);

  g_array_set_size (self->forms, 0);
  for (guint i = 0; i < desk->residents->len; i++)
    {
      const JyStoredResident *resident = g_ptr_array_index (desk->residents, i);

      if (jy_signing_find_member (desk->signing, resident->id) != NULL)
        show_member (self, resident);
    }
}

/* What the form says, as a record; the rest stays. */
static JyStoredResident *
read_form (const Form *form)
{
  JyStoredResident *resident = jy_stored_resident_copy (form->resident);
  g_autofree char *sex = jy_field_grid_dup_value (form->grid, "sex");

  g_free (resident->id_number);
  resident->id_number = jy_field_grid_dup_value (form->grid, "id_number");
  if (*resident->id_number == '\0')
    g_clear_pointer (&resident->id_number, g_free);
  g_free (resident->phone);
  resident->phone = jy_field_grid_dup_value (form->grid, "phone");
  jy_field_grid_get_date (form->grid, "born_on", &resident->born_on);
  resident->sex = (int) g_ascii_strtoll (sex, NULL, 10);

  return resident;
}

/* The number must be one, and say the same as the fields beside it. */
static gboolean
check_number (const Form *form, const JyStoredResident *resident, const GDate *today)
{
  JyIdNumber number;

  if (resident->id_number == NULL || !g_str_equal (resident->id_type, "01") ||
      jy_id_number_parse (resident->id_number, today, &number) == JY_ID_NUMBER_GOOD)
    return TRUE;

  jy_field_grid_show_issue (form->grid, "id_number",
                            _("This is no identity number: compare it with the card."));
  gtk_widget_grab_focus (jy_field_grid_get_input (form->grid, "id_number"));
  return FALSE;
}

static gboolean
jy_signing_members_collect (JySigningStep *step)
{
  JySigningMembers *self = JY_SIGNING_MEMBERS (step);
  JySigning *signing = jy_signing_step_get_desk (step)->signing;

  g_ptr_array_set_size (signing->residents, 0);
  for (guint i = 0; i < self->forms->len; i++)
    {
      const Form *form = &g_array_index (self->forms, Form, i);
      g_autoptr (JyStoredResident) resident = NULL;

      if (!jy_field_grid_check (form->grid))
        return FALSE;
      resident = read_form (form);
      if (!check_number (form, resident, jy_signing_step_get_today (step)))
        return FALSE;
      if (!jy_stored_resident_equal (resident, form->resident))
        g_ptr_array_add (signing->residents, g_steal_pointer (&resident));
    }

  return TRUE;
}

static void
jy_signing_members_finalize (GObject *object)
{
  g_array_unref (JY_SIGNING_MEMBERS (object)->forms);

  G_OBJECT_CLASS (jy_signing_members_parent_class)->finalize (object);
}

static void
jy_signing_members_class_init (JySigningMembersClass *klass)
{
  JySigningStepClass *step_class = JY_SIGNING_STEP_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jy_signing_members_finalize;
  step_class->title = N_("Members");
  step_class->lead =
    N_("Complete what is known of each member; the number fills birth date and sex.");
  step_class->build = jy_signing_members_build;
  step_class->collect = jy_signing_members_collect;
}

static void
jy_signing_members_init (JySigningMembers *self)
{
  self->forms = g_array_new (FALSE, FALSE, sizeof (Form));
}
