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

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static char *
dup_overdue (const JyPersonCare *care)
{
  guint n = 0;

  for (guint i = 0; i < care->n_open; i++)
    n += ((const JyTaskRow *) care->tasks->pdata[i])->state == JY_DUE_OVERDUE;

  return n > 0 ? g_strdup_printf (
                   ngettext ("▲ %u service is overdue", "▲ %u services are overdue", n), n)
               : NULL;
}

/* The first that is not overdue: it is due, or comes next. */
static char *
dup_next (const JyPersonCare *care)
{
  for (guint i = 0; i < care->tasks->len; i++)
    {
      const JyTaskRow *task = care->tasks->pdata[i];
      g_autofree char *service = jy_task_row_dup_service (task);
      g_autofree char *day =
        jy_day_dup_text (task->state == JY_DUE_UPCOMING ? &task->from : &task->to);

      if (task->state == JY_DUE_DUE || task->state == JY_DUE_UPCOMING)
        return g_strdup_printf (task->state == JY_DUE_DUE
                                  /* Translators: a service and its last day */
                                  ? _("Next: %s, until %s")
                                  /* Translators: a service and its first day */
                                  : _("Next: %s, from %s"),
                                service, day);
    }

  return NULL;
}

void
jy_person_services_show_note (const JyPersonServices *self, GtkLabel *overdue, GtkLabel *next)
{
  g_autofree char *overdue_text = dup_overdue (self->care);
  g_autofree char *next_text = dup_next (self->care);

  show_text (overdue, overdue_text);
  show_text (next, next_text);
}

void
jy_person_services_clear (JyPersonServices *self)
{
  g_clear_pointer (&self->care, jy_person_care_free);
}
