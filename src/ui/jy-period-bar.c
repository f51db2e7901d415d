/* jy-period-bar.c
 *
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
#include "config.h"

#include "jy-period-bar.h"

#include <glib/gi18n.h>

#include "jy-date.h"
#include "jy-editable.h"

/* The order of the choices in the template. */
typedef enum
{
  MONTH,
  QUARTER,
  HALF,
  YEAR,
  UP_TO_DAY,
} Kind;

struct _JyPeriodBar
{
  GtkWidget parent_instance;

  GDate today;
  JyPeriod period;
  gboolean is_showing; /* the widgets change because of us */

  GtkDropDown *kind;
  GtkEditable *entry;
  GtkLabel *problem;
  GtkWidget *before;
  GtkWidget *after;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JyPeriodBar, jy_period_bar, GTK_TYPE_WIDGET)

/* Sets @period to the one of @kind that holds @day. */
static void
set_around (JyPeriod *period, Kind kind, const GDate *day)
{
  GDateYear year = g_date_get_year (day);
  guint months = kind == MONTH ? 1 : kind == QUARTER ? 3 : kind == HALF ? 6 : 12;
  guint first = (g_date_get_month (day) - 1) / months * months + 1;

  if (kind == UP_TO_DAY)
    first = 1;
  g_date_clear (&period->first, 1);
  g_date_set_dmy (&period->first, 1, (GDateMonth) first, year);
  period->last = period->first;
  g_date_add_months (&period->last, months);
  g_date_subtract_days (&period->last, 1);
  if (kind == UP_TO_DAY)
    period->last = *day;
}

static Kind
judge (const JyPeriod *period)
{
  for (Kind kind = MONTH; kind < UP_TO_DAY; kind++)
    {
      JyPeriod regular;

      set_around (&regular, kind, &period->last);
      if (jy_period_equal (&regular, period))
        return kind;
    }

  return UP_TO_DAY;
}

static void
show (JyPeriodBar *self)
{
  g_autofree char *text = jy_period_dup_text (&self->period);
  Kind kind = judge (&self->period);
  GDate next = self->period.last;

  self->is_showing = TRUE;
  gtk_drop_down_set_selected (self->kind, kind);
  jy_editable_fill (self->entry, text);
  gtk_label_set_text (self->problem, "");
  g_date_add_days (&next, 1);
  gtk_widget_set_sensitive (self->before, kind != UP_TO_DAY);
  gtk_widget_set_sensitive (self->after,
                            kind != UP_TO_DAY && g_date_compare (&next, &self->today) <= 0);
  self->is_showing = FALSE;
}

static void
take (JyPeriodBar *self, const JyPeriod *period)
{
  gboolean is_other = g_date_compare (&period->first, &self->period.first) != 0 ||
                      g_date_compare (&period->last, &self->period.last) != 0;

  self->period = *period;
  show (self);
  if (is_other)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
kind_cb (JyPeriodBar *self)
{
  Kind kind = gtk_drop_down_get_selected (self->kind);
  JyPeriod period;
  GDate day;

  if (self->is_showing || !g_date_valid (&self->today))
    return;

  day = self->period.last;
  if (g_date_compare (&day, &self->today) > 0)
    day = self->today;
  set_around (&period, kind, &day);
  take (self, &period);
}

static void
before_cb (JyPeriodBar *self)
{
  GDate day = self->period.first;
  JyPeriod period;

  g_date_subtract_days (&day, 1);
  set_around (&period, judge (&self->period), &day);
  take (self, &period);
}

static void
after_cb (JyPeriodBar *self)
{
  GDate day = self->period.last;
  JyPeriod period;

  g_date_add_days (&day, 1);
  set_around (&period, judge (&self->period), &day);
  take (self, &period);
}

static void
typed_cb (JyPeriodBar *self)
{
  const char *text = gtk_editable_get_text (self->entry);
  JyPeriod period;
  GDate day;

  if (!g_date_valid (&self->today))
    return;

  if (jy_period_parse (text, &period))
    take (self, &period);
  else if (jy_date_parse (text, &self->today, &day))
    {
      set_around (&period, UP_TO_DAY, &day);
      take (self, &period);
    }
  else
    gtk_label_set_text (self->problem, _("Type 2026, 2026H1, 2026Q3, 2026-09 or a day."));
}

static void
jy_period_bar_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  gtk_widget_dispose_template (GTK_WIDGET (object), JY_TYPE_PERIOD_BAR);

  G_OBJECT_CLASS (jy_period_bar_parent_class)->dispose (object);
}

static void
jy_period_bar_class_init (JyPeriodBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jy_period_bar_dispose;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", JY_TYPE_PERIOD_BAR, G_SIGNAL_RUN_LAST, 0, NULL,
                                          NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/jiayi/Jiayi/ui/jy-period-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, JyPeriodBar, after);
  gtk_widget_class_bind_template_child (widget_class, JyPeriodBar, before);
  gtk_widget_class_bind_template_child (widget_class, JyPeriodBar, entry);
  gtk_widget_class_bind_template_child (widget_class, JyPeriodBar, kind);
  gtk_widget_class_bind_template_child (widget_class, JyPeriodBar, problem);
  gtk_widget_class_bind_template_callback (widget_class, after_cb);
  gtk_widget_class_bind_template_callback (widget_class, before_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_cb);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
}

static void
jy_period_bar_init (JyPeriodBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
jy_period_bar_set_today (JyPeriodBar *self, const GDate *today)
{
  g_return_if_fail (JY_IS_PERIOD_BAR (self));

  self->today = *today;
  if (!g_date_valid (&self->period.first))
    set_around (&self->period, QUARTER, today);
  show (self);
}

void
jy_period_bar_set_period (JyPeriodBar *self, const JyPeriod *period)
{
  g_return_if_fail (JY_IS_PERIOD_BAR (self));

  take (self, period);
}

const JyPeriod *
jy_period_bar_get_period (JyPeriodBar *self)
{
  g_return_val_if_fail (JY_IS_PERIOD_BAR (self), NULL);

  return &self->period;
}
