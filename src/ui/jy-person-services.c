/* jy-person-services.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-person-services.h"

#include <glib/gi18n.h>

#include "jy-household-text.h"
#include "jy-task-text.h"

static void
put (GtkStack *sections, const char *name, GtkWidget *widget)
{
  adw_bin_set_child (ADW_BIN (gtk_stack_get_child_by_name (sections, name)), widget);
}

static JyCareList *
make_list (JyOffice *office, const JyRecordListInfo *info, gsize records)
{
  GtkWidget *list = jy_care_list_new (office, info, records);

  gtk_widget_set_vexpand (list, TRUE);
  return JY_CARE_LIST (list);
}

static GtkWidget *
make_care (JyPersonServices *self, JyOffice *office)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->home_stays =
    make_list (office, &jy_care_home_stays, G_STRUCT_OFFSET (JyPersonCare, home_stays));
  self->handovers =
    make_list (office, &jy_care_handovers, G_STRUCT_OFFSET (JyPersonCare, handovers));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->home_stays));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->handovers));
  gtk_box_set_homogeneous (GTK_BOX (box), TRUE);

  return box;
}

void
jy_person_services_make (JyPersonServices *self, GtkStack *sections, JyOffice *office)
{
  self->due = JY_PERSON_DUE (jy_person_due_new (office));
  self->records = make_list (office, &jy_care_records, G_STRUCT_OFFSET (JyPersonCare, records));
  self->trends = JY_PERSON_TRENDS (jy_person_trends_new (office));
  self->referrals =
    make_list (office, &jy_care_referrals, G_STRUCT_OFFSET (JyPersonCare, referrals));
  put (sections, "due", GTK_WIDGET (self->due));
  put (sections, "records", GTK_WIDGET (self->records));
  put (sections, "trends", GTK_WIDGET (self->trends));
  put (sections, "referrals", GTK_WIDGET (self->referrals));
  put (sections, "care", make_care (self, office));
}

void
jy_person_services_show (JyPersonServices *self, JyPersonCare *care)
{
  JyPersonCare *before = self->care;

  self->care = care;
  jy_person_due_show (self->due, care);
  jy_care_list_show (self->records, care);
  jy_person_trends_show (self->trends, care);
  jy_care_list_show (self->referrals, care);
  jy_care_list_show (self->home_stays, care);
  jy_care_list_show (self->handovers, care);
  jy_person_care_free (before);
}

void
jy_person_services_show_note (const JyPersonServices *self, GtkLabel *label)
{
  const JyPersonCare *care = self->care;
  GString *text = g_string_new (NULL);
  guint n_overdue = 0;

  for (guint i = 0; i < care->n_open; i++)
    n_overdue += ((const JyTaskRow *) care->tasks->pdata[i])->state == JY_DUE_OVERDUE;
  if (n_overdue > 0)
    g_string_append_printf (
      text, ngettext ("▲ %u service is overdue\n", "▲ %u services are overdue\n", n_overdue),
      n_overdue);

  /* The first that is not overdue: it is due, or comes next. */
  for (guint i = 0; i < care->tasks->len; i++)
    {
      const JyTaskRow *task = care->tasks->pdata[i];
      g_autofree char *service = jy_task_row_dup_service (task);
      g_autofree char *day =
        jy_day_dup_text (task->state == JY_DUE_UPCOMING ? &task->from : &task->to);

      if (task->state != JY_DUE_DUE && task->state != JY_DUE_UPCOMING)
        continue;
      g_string_append_printf (text, task->state == JY_DUE_DUE
                              /* Translators: a service and its last day */
                              ? _("Next: %s, until %s")
                              /* Translators: a service and its first day */
                              : _("Next: %s, from %s"), service, day);
      break;
    }

  gtk_label_set_text (label, text->str);
  gtk_widget_set_visible (GTK_WIDGET (label), text->len > 0);
  if (n_overdue > 0)
    gtk_widget_add_css_class (GTK_WIDGET (label), "overdue");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (label), "overdue");
  g_string_free (text, TRUE);
}

void
jy_person_services_clear (JyPersonServices *self)
{
  g_clear_pointer (&self->care, jy_person_care_free);
}
